import assert from 'node:assert/strict';
import { it } from 'node:test';
import statementWidgets from '../../integrations/eleventy/plugin.mjs';

/** The shortcode for Eleventy, without Eleventy. `npm run test:hosts eleventy` renders pages with it. */

const shortcode = await new Promise((resolve) => {
  void statementWidgets({ addShortcode: (_, write) => resolve(write) });
});
const written = (...given) => shortcode.call({ page: { lang: 'en' } }, ...given);

it('refuses a name that is not among the signatories, and lists those', () => {
  assert.throws(
    () => written('signatory-list', 'highlight=Nobody'),
    /^Error: highlight: unknown value "Nobody"\. Known values: #Sisters2Sisters, .*, Youth Congress Rohingya\.$/,
  );
});

it('compares a name without case, and takes an empty value for no value', () => {
  assert.match(
    written('signatory-list', { highlight: 'karen human rights group', limit: '' }),
    /^<signatory-list [^>]*highlight="karen human rights group"/,
  );
});
