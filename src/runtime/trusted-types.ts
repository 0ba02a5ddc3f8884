const rules = { createScriptURL: (url: string) => url };

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, policy: typeof rules): typeof rules };
};

/** Creates the policy for URLs of files that load later. If a page forbids the policy, the files do not load. */
function createPolicy(): typeof rules | undefined {
  try {
    return trustedTypes?.createPolicy('statement-widgets', rules);
  } catch {
    return undefined;
  }
}

/**
 * The Trusted Types policy of the module, in addition to Lit's own, `lit-html`
 * (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive).
 */
export const policy = createPolicy();
