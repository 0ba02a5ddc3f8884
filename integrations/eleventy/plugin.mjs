import { embedded, readStatement, snippetOf } from '../../dist/cli/integrations.js';
import { check } from '../elements.mjs';

/**
 * Parses the arguments after the element name: texts like `figures=killed displaced`, or the named arguments of
 * Nunjucks.
 */
function attributesIn(given) {
  const pairs = given.flatMap((argument) => {
    if (typeof argument === 'object') return Object.entries(argument);
    const [, name, value] = /^\s*([^\s=]+)\s*=([^]*)$/.exec(argument) ?? [];
    if (!name) {
      throw new Error(`invalid attribute ${JSON.stringify(String(argument))}. Write name=value.`);
    }
    return [[name, value]];
  });
  return Object.fromEntries(
    pairs.filter(([name]) => name !== '__keywords').map(([name, value]) => [name, String(value)]),
  );
}

/**
 * Adds a shortcode `statementWidget` that writes an element with fallback content.
 * @param eleventyConfig the configuration from Eleventy
 * @param {object} [options]
 * @param {string} [options.statement] the file of your own statement. Its elements then need `src` or `statement`, or a
 * module built with it.
 */
export default async function statementWidgets(eleventyConfig, { statement: file } = {}) {
  const statement = file ? await readStatement(file) : embedded;
  eleventyConfig.addShortcode('statementWidget', function (element, ...given) {
    const attributes = attributesIn(given);
    check(element, attributes);
    const own = ['src', 'statement'].find((name) => name in attributes);
    if (own && !file) {
      throw new Error(`${own}: requires the plugin's option "statement", which provides the text.`);
    }
    const write = (lang) => snippetOf(statement, { element, attributes, lang });
    if (attributes.lang) return write(attributes.lang);
    // Falls back to English for an unsupported language, like the module.
    try {
      return write(this.page?.lang ?? 'en');
    } catch (error) {
      if (!error.message.startsWith('lang:')) throw error;
      return write('en');
    }
  });
}
