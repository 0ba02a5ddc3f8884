/**
 * Leads a visitor who comes from elsewhere to the page in a language of theirs. It stands in the head of the first page
 * alone, and does nothing where a language has been chosen.
 */
/** The languages of the site: the build puts them in. */
declare const __LANGUAGES__: string[];

const wanted = navigator.languages
  .map((language) => language.slice(0, 2).toLowerCase())
  .find((code) => __LANGUAGES__.includes(code));
if (wanted && wanted !== 'en' && !location.search) location.replace(`${wanted}/index.html`);
