const asItIs = (text: string) => text;
const rules = { createHTML: asItIs, createScriptURL: asItIs };

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, policy: typeof rules): typeof rules };
};

/**
 * The policy that a page with Trusted Types has to allow, under the name that Lit's own would have. The build has Lit
 * take this one, so that the page need not allow a second for the addresses of files that load later.
 */
export const policy = trustedTypes?.createPolicy('lit-html', rules);
