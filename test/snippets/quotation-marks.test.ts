import { expect } from '@open-wc/testing';
import MarkdownIt from 'markdown-it';
import { all } from '../../src/i18n/all-locales.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { formats as published } from '../../src/snippets/formats.js';
import { embedded } from '../../src/statement/embedded.js';
import { sentencesOf } from '../../src/statement/text.js';
import { inLanguage } from '../../src/statement/translation.js';
import { river } from '../fixtures/river.js';

/** The outer quotation marks of each language of the interface, from CLDR, with no-break spaces in French. */
const marks: Record<string, [string, string]> = {
  ar: ['«', '»'],
  bn: ['“', '”'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  ja: ['「', '」'],
  my: ['“', '”'],
  th: ['“', '”'],
};

/** Removes every tag of a page. */
const stripped = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;

/** Returns every format as HTML, as displayed by a page. Replaces the braces of JSX. */
const formats: Record<string, typeof elementFormat> = {
  ...published,
  drawn: dsdFormat,
  markdown: (...given) => new MarkdownIt().render(published.markdown(...given)),
  jsx: (...given) => published.jsx(...given).replace(/\{'([{}])'\}/g, '$1'),
};

/** These quote no sentence: one shows names, the other the text itself. */
const withoutQuotations = ['signatory-list', 'joint-statement'];

describe('the quotation marks of a snippet', () => {
  it('are known for every language of the interface', () => {
    expect(Object.keys(all)).to.have.members(Object.keys(marks));
  });

  for (const [format, make] of Object.entries(formats)) {
    for (const element of elementNames) {
      it(`surround each sentence of <${element}> in the text of the ${format} format`, () => {
        for (const [code, messages] of Object.entries(all)) {
          const [open, close] = marks[code]!;
          const html = make(embedded, element, {}, messages);
          expect(html).not.to.match(/<q\b/);
          const text = stripped(html);
          if (withoutQuotations.includes(element)) {
            expect(text).not.to.include(open);
            continue;
          }
          const quoted = sentencesOf(embedded).filter((sentence) => text.includes(sentence.text));
          // In the iframe format, the snippet itself contains only the citation.
          if (format === 'iframe') expect(quoted).to.be.empty;
          else expect(quoted).not.to.be.empty;
          for (const sentence of quoted) expect(text).to.include(open + sentence.text + close);
        }
      });
    }
  }

  it('follow the language of the interface, not of the sentence', () => {
    const inEnglish = stripped(elementFormat(river, 'coup-stats', {}, all.en!));
    const inFrench = stripped(elementFormat(river, 'coup-stats', {}, all.fr!));
    const translated = sentencesOf(inLanguage(river, 'en'));
    expect(translated.some(({ text }) => inEnglish.includes(`“${text}”`))).to.equal(true);
    expect(
      sentencesOf(river).some(({ text }) => inFrench.includes(`«\u00a0${text}\u00a0»`)),
    ).to.equal(true);
  });

  it('keep the quotation marks within a sentence', () => {
    const text = 'They said “never again” – and $& meant it.';
    const quoting = {
      ...embedded,
      sections: [{ id: 'all', paragraphs: [{ id: 'p1', sentences: [{ id: 'p1s1', text }] }] }],
    };
    const quote = elementFormat(quoting, 'statement-quote', { sentence: 'p1s1' }, all.fr!);
    expect(stripped(quote)).to.include(`«\u00a0${text}\u00a0»`);
  });
});
