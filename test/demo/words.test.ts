import { expect } from '@open-wc/testing';
import { all } from '../../src/i18n/all-locales.js';
import { siteWords } from '../../demo/words/all.js';
import { editorWords } from '../../demo/words/editor/all.js';
import { en as editorEn } from '../../demo/words/editor/en.js';
import { en } from '../../demo/words/en.js';

/** Returns every text of a language, by path. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const placeholders = (text: string) => (text.match(/{\w+}/g) ?? []).sort();

const languages = ['ar', 'bn', 'es', 'fr', 'ja', 'my', 'th'];

for (const [name, english, words] of [
  ['the site', en, siteWords],
  ['the statement editor', editorEn, editorWords],
] as const) {
  const originals = new Map(texts(english));
  for (const code of languages) {
    describe(`the words of ${name}: ${code}`, () => {
      const own = texts(words[code]);

      it('have every text that English has, with the same placeholders', () => {
        expect(own.map(([path]) => path)).to.have.members([...originals.keys()]);
        for (const [path, text] of own) {
          expect(placeholders(text), path).to.deep.equal(placeholders(originals.get(path)!));
        }
      });

      it('leave nothing in English, and have no exclamation marks or semicolons', () => {
        for (const [path, text] of own) {
          expect(text.trim(), path).to.not.equal('');
          expect(text, path).to.not.match(/[!！;；؛]/);
          // A short word can be the same in two languages, a sentence cannot.
          const original = originals.get(path)!;
          if (original.split(' ').length > 3) expect(text, path).to.not.equal(original);
        }
      });
    });
  }
}

it('have one sentence in each hint of the builder', () => {
  const hint = /^\/builder\/.*(?:[Hh]int|means)$|^\/files\/.*Hint$|\/propertiesHint$/;
  for (const [code, words] of Object.entries(siteWords)) {
    for (const [path, text] of texts(words).filter(([path]) => hint.test(path))) {
      expect(text, `${code} ${path}`).to.not.match(/[.?؟]\s+\S|[。।။]\s*\S/);
    }
  }
});

it('write contrast ratios with the digits of the language', () => {
  for (const [code, { number }] of Object.entries(all)) {
    const { contrast, contrastBad } = siteWords[code]!.builder;
    expect(contrast, code).to.match(new RegExp(`:\\s${number(1)}$`));
    expect(contrastBad, code).to.contain(number(4.5));
  }
});

describe('the words in French', () => {
  it('have no-break spaces before colons, semicolons and inside quotation marks', () => {
    for (const [path, text] of [...texts(siteWords.fr), ...texts(all.fr)]) {
      expect(text, path).not.to.match(/(?<!\u00a0)(?:[:;?](?=\s|$)|»)|«(?!\u00a0)/);
    }
  });
});
