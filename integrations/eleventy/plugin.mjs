import {
  checkAttributes,
  embedded,
  readStatement,
  snippetOf,
} from '../../packages/cli/dist/integrations.js';
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

/** Returns the attributes to check. An empty value counts as no value, and the snippet checks the language. */
const toCheck = (attributes) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => name !== 'lang' && value.trim()),
  );

/** Returns whether Markdown changes the output of a shortcode, except in a block of HTML. */
const isMarkdown = ({ templateSyntax = '' } = {}) => templateSyntax.split(',').includes('md');

/**
 * Adds a shortcode `statementWidget` that writes a rendered element with fallback content. In Markdown, it belongs on a
 * line of its own.
 * @param eleventyConfig the configuration from Eleventy
 * @param {object} [options]
 * @param {string} [options.statement] the file of your own statement. Its elements then need `src` or `statement`, or a
 * module built with it.
 * @param {boolean} [options.short] whether to write the fallback content alone, for example under a Content Security
 * Policy without hashes of styles. Default: false.
 */
export default async function statementWidgets(
  eleventyConfig,
  { statement: file, short = false } = {},
) {
  const statement = file ? await readStatement(file) : embedded;
  eleventyConfig.addShortcode('statementWidget', function (element, ...given) {
    const attributes = attributesIn(given);
    check(element, attributes);
    checkAttributes(statement, element, toCheck(attributes));
    const own = ['src', 'statement'].find((name) => name in attributes);
    if (own && !file) {
      throw new Error(`${own}: requires the plugin's option "statement", which provides the text.`);
    }
    const write = (lang) => {
      const snippet = snippetOf(statement, { element, attributes, lang, dsd: !short });
      return isMarkdown(this.page) && !short ? `<div>${snippet}</div>` : snippet;
    };
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
