import createDOMPurify from 'dompurify';
import insane from 'insane';
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import * as forDOMPurify from '../../../integrations/sanitizers/dompurify.mjs';
import * as forInsane from '../../../integrations/sanitizers/insane.mjs';
import * as forRehype from '../../../integrations/sanitizers/rehype-sanitize.mjs';
import * as forSanitizeHtml from '../../../integrations/sanitizers/sanitize-html.mjs';
import * as forXss from '../../../integrations/sanitizers/xss.mjs';
import { versionOf } from '../lib/versions.mjs';

const purifier = createDOMPurify(new JSDOM('').window);

const rehype = (schema) => (html) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );

const whiteList = xss.getDefaultWhiteList();

const words = { element: 'words', blockquote: 'words', link: 'widget', iframe: 'citation' };

/** Each sanitizer, with its defaults and with our published settings, and the expected results. */
const sanitizers = {
  'sanitize-html': {
    defaults: (html) => sanitizeHtml(html),
    published: (html) => sanitizeHtml(html, forSanitizeHtml.allowWidgets(sanitizeHtml.defaults)),
    expected: words,
  },
  'rehype-sanitize': {
    defaults: rehype(defaultSchema),
    published: rehype(forRehype.allowWidgets(defaultSchema)),
    expected: words,
  },
  dompurify: {
    defaults: (html) => purifier.sanitize(html),
    published: (html) => purifier.sanitize(html, forDOMPurify.allowWidgets()),
    expected: { ...words, blockquote: 'widget' },
  },
  xss: {
    defaults: (html) => new xss.FilterXSS().process(html),
    published: (html) => new xss.FilterXSS(forXss.allowWidgets({ whiteList })).process(html),
    // It shows the source of unknown tags, including `time`.
    expected: {
      ...{ element: 'source', blockquote: 'source', iframe: 'source' },
      link: 'widget',
    },
    withSettings: { blockquote: 'words', link: 'widget' },
  },
  insane: {
    defaults: (html) => insane(html),
    published: (html) => insane(html, forInsane.allowWidgets(insane.defaults)),
    // It deletes unknown tags with their content, including `cite` and `time`.
    expected: {
      ...{ element: 'nothing', blockquote: 'nothing', iframe: 'nothing' },
      link: 'widget',
    },
    withSettings: words,
  },
};

/** Hostile HTML, which all settings must block. */
const hostile = [
  '<coup-stats figures="killed" onclick="tampered = true" style="position:fixed" class="x" src="javascript:alert(1)" is="x">Words</coup-stats>',
  '<joint-statement src="data:application/json,{}">Words</joint-statement>',
  '<demand-card demand="voices" figures="killed" src="https://example.org/statement.json">Words</demand-card>',
  '<coup-stats-x figures="killed">Words</coup-stats-x><other-element figures="killed">Words</other-element>',
  '<span lang="en" onmouseover="tampered = true">Words</span><a href="javascript:alert(1)">Words</a>',
  '<img src="none" onerror="tampered = true"><script>tampered = true</script>',
].join('');

export const make = (snippets, { before, after }) => {
  const page = (sanitize) =>
    Object.fromEntries(
      Object.entries(snippets).map(([form, list]) => [
        form,
        sanitize([`<p>${before}</p>`, ...list, `<p>${after}</p>`].join('\n')),
      ]),
    );
  return Object.entries(sanitizers).flatMap(
    ([host, { defaults, published, expected, withSettings = {} }]) => {
      const version = versionOf(host);
      return [
        { host, setting: 'defaults', version, expected, html: page(defaults) },
        {
          ...{ host, setting: 'published settings', version },
          expected: { ...expected, ...withSettings, element: 'widget' },
          html: page(published),
          hostile: published(hostile),
        },
      ];
    },
  );
};
