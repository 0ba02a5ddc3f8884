import { expect } from '@open-wc/testing';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import { type ElementName, elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { type FormatName, formatNames, formats } from '../../src/snippets/formats.js';
import type { StatementContent } from '../../src/statement/content.js';
import { embedded } from '../../src/statement/embedded.js';
import { river } from '../fixtures/river.js';
import { linksOf, textOfMarkdown } from './markdown.js';

/** Converts JSX to HTML by replacing its braces. */
const parse = (html: string) =>
  new DOMParser().parseFromString(html.replace(/\{'([{}])'\}/g, '$1'), 'text/html').body;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const textOf = (form: FormatName, snippet: string) =>
  plain(
    form === 'markdown'
      ? textOfMarkdown(snippet)
      : parse(snippet.replace(/<br( \/)?>/g, ' ')).innerText,
  );

/** Returns the URL of the iframe or the link. */
const addressOf = (form: FormatName, snippet: string) =>
  form === 'markdown'
    ? linksOf(snippet)[0]!
    : parse(snippet)
        .querySelector('iframe, a')!
        .getAttribute(form === 'iframe' ? 'src' : 'href')!;

/** Returns the element name and the sorted attributes of a snippet. */
function saidIn(form: FormatName, snippet: string): [string, Attributes] {
  if (form === 'element' || form === 'jsx' || form === 'blockquote') {
    const { localName, attributes, dataset } = parse(snippet).firstElementChild as HTMLElement;
    if (form !== 'blockquote') {
      return [
        localName,
        Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      ];
    }
    const { widget = '', ...rest } = dataset;
    return [widget, rest as Attributes];
  }
  const [, fragment = ''] = addressOf(form, snippet).split('#');
  const { widget = '', ...rest } = Object.fromEntries(new URLSearchParams(fragment));
  return [widget, rest];
}

/** Every statement and language of the tests, with every element. */
const each = (
  check: (statement: StatementContent, name: ElementName, messages: Messages) => void,
) => {
  for (const messages of Object.values(all)) {
    for (const name of elementNames) check(embedded, name, messages);
    for (const name of ['coup-stats', 'joint-statement'] as const) check(river, name, messages);
  }
};

/** The changes of hosts to text. */
const curled = (html: string) =>
  html.replace(/[^<>]+(?=<|$)/g, (text) =>
    text
      .replace(/&quot;(?=\w)/g, '“')
      .replace(/&quot;/g, '”')
      .replace(/'/g, '’'),
  );

const hostile = `a&b="c" <u>'d'</u> [e](f) *g* _h_ 100% + x#y`;

describe('the formats of a snippet', () => {
  for (const form of formatNames) {
    describe(form, () => {
      it(`is one line${form === 'markdown' ? ' for each displayed line' : ''}`, () => {
        each((statement, name, messages) => {
          const snippet = formats[form](statement, name, {}, messages);
          const lines = snippet.split('\n');
          if (form === 'markdown') {
            expect(lines.every((line) => /^>(?: \S.*)?$/.test(line))).to.equal(true);
            const breaks = elementFormat(statement, name, {}, messages).split(
              / <br>(?:&nbsp;<br>)?/,
            ).length;
            expect(lines.filter((line) => line !== '>')).to.have.lengthOf(breaks);
          } else expect(lines).to.have.lengthOf(1);
        });
      });

      it('names the element and the attributes, whatever their values', () => {
        for (const attributes of [
          {},
          { figures: 'killed displaced', layout: 'row' },
          { theme: 'dark', note: hostile },
        ] as Attributes[]) {
          const snippet = formats[form](embedded, 'coup-stats', attributes, en, '/a b/embed.html');
          expect(saidIn(form, snippet)).to.deep.equal(['coup-stats', attributes]);
          if (form !== 'markdown') {
            expect(saidIn(form, curled(snippet))).to.deep.equal(['coup-stats', attributes]);
          }
        }
      });

      it('has no character in its URL that sites curl or Markdown treats as markup', () => {
        if (form === 'element' || form === 'jsx' || form === 'blockquote') return;
        const attributes = { note: hostile };
        const url = addressOf(form, formats[form](embedded, 'coup-stats', attributes, en));
        expect(url).to.match(/^embed\.html#[\w%&=+.*-]+$/);
      });

      it(form === 'iframe' ? 'cites the statement' : 'has the text of the element format', () => {
        each((statement, name, messages) => {
          const element = textOf('element', elementFormat(statement, name, {}, messages));
          const text = textOf(form, formats[form](statement, name, {}, messages));
          if (form === 'iframe') expect(element.endsWith(text), text).to.equal(true);
          else expect(text).to.equal(element);
        });
      });

      if (form === 'iframe') {
        it('is one block, for sites that lay out the children of an article', () => {
          const nodes = [...parse(formats[form](embedded, 'coup-stats', {}, en)).childNodes];
          const shown = nodes.filter(
            ({ textContent, nodeName }) => textContent!.trim() !== '' || nodeName !== '#text',
          );
          expect(shown.map(({ nodeName }) => nodeName)).to.deep.equal(['DIV']);
        });
      }

      it('lets no text become markup', () => {
        const title = `${hostile} <img src=x onerror=alert(1)> # {{ y }} {%z%} ~~s~~ | == ^1^ \`k\` \\`;
        const texts = ['- list', '+ list', '1. list', '2) list', '# heading', '=', hostile, '> q'];
        const statement: StatementContent = {
          ...embedded,
          title,
          sections: [
            {
              id: 'all',
              paragraphs: texts.map((text, index) => ({
                id: `p${index}`,
                sentences: [{ id: `s${index}`, text }],
              })),
            },
          ],
        };
        const snippet = formats[form](statement, 'joint-statement', {}, en);
        expect(parse(snippet).querySelectorAll('img, u')).to.have.lengthOf(0);
        const whole = form === 'iframe' ? [title] : [title, ...texts];
        for (const text of whole) expect(textOf(form, snippet)).to.include(plain(text));
      });

      it('is rejected if an attribute names a missing id', () => {
        expect(() => formats[form](embedded, 'coup-stats', { figures: 'none' }, en)).to.throw(
          'figures: unknown id "none"',
        );
      });
    });
  }
});
