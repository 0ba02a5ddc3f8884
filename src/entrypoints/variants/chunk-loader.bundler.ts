/**
 * Takes the place of `runtime/chunk-loader.ts` in the build for npm: an app's bundler follows these imports, and the
 * files are then the app's own.
 */
// eslint-disable-next-line no-restricted-syntax -- each loads when it is needed
const locales = import.meta.glob(['../../i18n/locales/??.ts', '!../../i18n/locales/en.ts']);

const files: Record<string, (() => Promise<unknown>) | undefined> = {
  'actions.js': () => import('../../actions/actions.js'),
  'custom-statement.js': () => import('../../statement/sources/custom-statement.js'),
};

/** What the snippet of the `embed` action loads: the module by its name, since no address of the app's is that of it. */
export const moduleUrl = 'statement-widgets.js';

/** An app has no address of the module that could say anything. */
export const options = new URLSearchParams();

export const secondSet = "call define('acme')";

export const load = (path: string): Promise<unknown> =>
  (files[path] ?? locales[`../../i18n/${path.replace('.js', '.ts')}`])!();
