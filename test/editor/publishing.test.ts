import { expect } from '@open-wc/testing';
import { type ElementName, elementNames } from '../../src/elements/registry.js';
import { ask, asking } from '../demo/site.js';
import { full } from '../pairs.js';
import { fromGoogleDocs, fromWord } from './clipboards.js';

interface Document {
  /** The name of the document, or what is pasted. */
  name?: string;
  html?: string;
  path?: string;
  touch?: boolean;
  /** The day of issue, if the document does not give it. */
  date?: [string, string, string];
  /** The URL of the folder. */
  base?: string;
  /** The elements that have content. Default: all. */
  elements?: ElementName[];
}

interface Published {
  confirmed: number;
  statement: { title: string; date: string; language: string };
  texts: Record<string, string>;
  differences: string[];
  errors: string[];
  faults: string[];
}

/** Publishes a document. The folder must be what the command builds, and nothing may go wrong. */
async function publish({
  path = 'editor.html',
  elements = elementNames,
  ...document
}: Document): Promise<Published> {
  const published = await ask<Published>('publish', { ...document, path, elements });
  const { differences, errors, faults } = published;
  const none = { differences: [], errors: [], faults: [] };
  expect({ differences, errors, faults }).to.deep.equal(none);
  return published;
}

const letter = {
  'coup-stats': 'More than\n4,200\npeople',
  'demand-card': 'reopen the nine wells by 31 December 2025',
  'signatory-list': 'Individuals\nDr. Mina Orel\nHydrologist, University of Kest',
  'statement-quote': 'have had no clean water',
  'justice-timeline': '3 February 2025',
  'demand-list': 'The Governor of Sarn must let independent engineers enter the valley',
  'joint-statement': 'Interviews with 212 families, March to May 2025.',
  'index.html': 'Sarn Farmers’ Union',
  'embed.html': 'Ministry of Water, letter of 2 June 2025.',
};

const date: [string, string, string] = ['2024', 'May', '3'];

describe('a document that is published with the editor', () => {
  if (!asking) return;

  const ways = [
    ['the keyboard at 1280 px', false],
    ['a finger at 360 px', true],
  ] as const;
  for (const [way, touch] of full ? ways : ways.slice(0, 1)) {
    it(`is shown by every element on another site: by ${way}`, async () => {
      const base = 'https://partner.example/sarn/';
      const { confirmed, texts } = await publish({ name: 'letter.docx', touch, base });
      expect(confirmed).to.equal(11);
      for (const [name, words] of Object.entries(letter))
        expect(texts[name], name).to.include(words);
    });
  }

  const languages = [
    ['ar', '2024-03-17', '١٢٬٠٠٠', 'جمعية الوادي الأخضر'],
    ['my', '2024-05-03', '၆,၀၀၀', 'မြစ်စောင့် အဖွဲ့'],
  ] as const;
  for (const [language, day, figure, signatory] of languages) {
    for (const [way, touch] of ways) {
      if (!full && !(touch && language === 'ar')) continue;
      it(`can be in the language of the page: ${language}, by ${way}`, async () => {
        const path = `${language}/editor.html`;
        const name = `letter-${language}.docx`;
        const { statement, texts } = await publish({ name, path, touch });
        expect(statement).to.include({ language, date: day });
        expect(texts['coup-stats']).to.include(figure);
        expect(texts['signatory-list']).to.include(signatory);
        expect(texts['index.html']).to.include(statement.title);
      });
    }
  }

  const undated = [
    ['a PDF', { name: 'brief.pdf' }],
    ['a paste from Word', { html: fromWord }],
    ['a paste from Google Docs', { html: fromGoogleDocs, touch: true }],
  ] as const;
  for (const [what, document] of full ? undated : []) {
    it(`can be ${what}, whose day of issue the author enters`, async () => {
      const { statement, texts } = await publish({
        ...document,
        date,
        elements: ['joint-statement'],
      });
      expect(statement).to.include({ title: 'Joint call for open rivers', date: '2024-05-03' });
      expect(texts['joint-statement']).to.include('3 May 2024');
    });
  }
});
