/**
 * Redirects a visitor from another site to a page in a preferred language. Runs on the home page only, and never if the
 * visitor has chosen a language.
 */
/** The languages of the site, inserted by the build. */
declare const __LANGUAGES__: string[];

const wanted = navigator.languages
  .map((language) => language.slice(0, 2).toLowerCase())
  .find((code) => __LANGUAGES__.includes(code));
if (wanted && wanted !== 'en' && !location.search) location.replace(`${wanted}/index.html`);
