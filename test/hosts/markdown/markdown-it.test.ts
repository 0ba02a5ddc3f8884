import { expect } from '@open-wc/testing';
import { all } from '../../../src/i18n/all-locales.js';
import { en } from '../../../src/i18n/locales/en.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { type ElementName, elementNames } from '../../../src/elements/registry.js';
import { elementFormat } from '../../../src/snippets/element-format.js';
import { markdownFormat } from '../../../src/snippets/markdown-format.js';
import type { StatementContent } from '../../../src/statement/content.js';
import { embedded } from '../../../src/statement/embedded.js';
import { river } from '../../fixtures/river.js';
import { plain } from '../look.js';

// It exists only after the host tests have installed it.
const file = '/test/hosts/node_modules/markdown-it/dist/browser/markdown-it.esm.min.mjs';
const { default: markdownIt } = (await import(file)) as {
  default: (options: object) => { render(text: string): string };
};

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Renders the Markdown format, and returns the text of the element format. */
function both(statement: StatementContent, name: ElementName, messages: Messages) {
  const body = parse(
    markdownIt({ html: true }).render(markdownFormat(statement, name, {}, messages)),
  );
  const element = elementFormat(statement, name, {}, messages).replace(/<br>/g, ' ');
  return { body, text: plain(body.textContent), expected: plain(parse(element).textContent) };
}

describe('the Markdown format in markdown-it', () => {
  it('has the text of each element in each language, and no markup of its own', () => {
    for (const messages of Object.values(all)) {
      for (const [statement, names] of [
        [embedded, elementNames],
        [river, ['coup-stats', 'joint-statement', 'justice-timeline']],
      ] as const) {
        for (const name of names) {
          const { body, text, expected } = both(statement, name, messages);
          expect(text).to.equal(expected);
          const tags = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
          tags.delete('strong');
          expect([...tags]).to.deep.equal(['blockquote', 'p', 'a']);
          expect(text).not.to.include('*');
        }
      }
    }
  });

  it('renders no character of a text as markup', () => {
    // Each mark alone, doubled, around a word, and at the start of a line.
    const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
      .split(/(?=.)/)
      .flatMap((mark) => [
        `${mark} a`,
        `${mark}${mark}${mark} a`,
        `a ${mark}b${mark} ${mark}${mark}c${mark}${mark}`,
        mark.repeat(3),
      ]);
    const texts = [
      ...marks,
      ...['1. a', '2) a', '[a](b)', '![a](b)', '[a]: /b', '&lt;b&gt;', '<b>a</b>', '<!-- a -->'],
      ...['{{< a >}}', '{{ a }}', '{% a %}', '| a | b |', '- [ ] a', 'a:b: c'],
    ];
    const sentences = texts.map((text, index) => ({
      ...{ id: `p${index}`, sentences: [{ id: `s${index}`, text }] },
    }));
    const statement = { ...embedded, sections: [{ id: 'all', paragraphs: sentences }] };
    const { body, text, expected } = both(statement, 'joint-statement', en);
    expect(text).to.equal(expected);
    const paragraphs = [...body.querySelectorAll('blockquote > p')].map((each) => each.textContent);
    expect(paragraphs.slice(1, texts.length + 1)).to.deep.equal(texts);
    expect(body.querySelectorAll('blockquote a')).to.have.lengthOf(1);
    expect(body.querySelector('b, em, code, li, h1, hr, table, img')).to.equal(null);
  });
});
