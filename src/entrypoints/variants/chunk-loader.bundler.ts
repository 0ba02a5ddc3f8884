/**
 * Replaces `runtime/chunk-loader.ts` in the build for npm. An app's bundler follows these imports and bundles the
 * files.
 */
// eslint-disable-next-line no-restricted-syntax -- each loads when it is needed
const locales = import.meta.glob(['../../i18n/locales/??.ts', '!../../i18n/locales/en.ts']);

const files: Record<string, (() => Promise<unknown>) | undefined> = {
  'actions.js': () => import('../../actions/actions.js'),
  'custom-statement.js': () => import('../../statement/sources/custom-statement.js'),
};

/** The URL of the module in the snippet of the `embed` action. In an app, the module has no URL of its own. */
export const moduleUrl = 'statement-widgets.js';

/** An app has no URL of the module, and so no options. */
export const options = new URLSearchParams();

export const secondSet = "call define('acme')";

export const load = (path: string): Promise<unknown> =>
  (files[path] ?? locales[`../../i18n/${path.replace('.js', '.ts')}`])!();
