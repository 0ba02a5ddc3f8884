/** Loads the functions that publish a statement into a page under the policy of the site, for publish.test.ts. */
export interface PublishPage {
  publish: Promise<typeof import('../../demo/editor/publish/publish.js')>;
  /** What the policy of the page has blocked. */
  violations: string[];
}

const path = '/demo/site/assets/publish.js';
const violations: string[] = [];

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
const publish = import(path) as PublishPage['publish'];

Object.assign(window, { publish, violations });
