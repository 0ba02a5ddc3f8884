/**
 * Takes the place of `../beside.ts` in the build for npm: an app's bundler follows these imports, and the files are
 * then the app's own.
 */
// eslint-disable-next-line no-restricted-syntax -- these are no part of a layer: each loads when it is needed
const files = import.meta.glob([
  '../actions.ts',
  '../own.ts',
  '../locales/??.ts',
  '!../locales/en.ts',
]);

/** What the snippet of the `embed` action loads: the module by its name, since no address of the app's is that of it. */
export const moduleUrl = 'statement-widgets.js';

/** An app has no address of the module that could say anything. */
export const options = new URLSearchParams();

export const secondSet = "call define('acme')";

export const load = (path: string): Promise<unknown> =>
  files[`../${path.replace('.js', '.ts')}`]!();
