import { expect } from '@open-wc/testing';
import type { Root } from 'mdast';
import { strToU8 } from 'fflate';
import { languageIn } from '../../demo/editor/open/detect-language.js';
import { readDocument } from '../../src/draft/read/read-document.js';

const documents = Object.entries(
  import.meta.glob<string>('../corpus/documents/*.{md,txt}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, source]) => ({ name: path.replace(/^.*\//, ''), source }));

describe('the language of a document', () => {
  for (const language of ['ar', 'bn', 'de', 'en', 'es', 'fr', 'id', 'ja', 'my', 'pt', 'th']) {
    it(`is found out from the text of every document in ${language}`, async () => {
      for (const { name, source } of documents) {
        if (!name.startsWith(`${language}-`)) continue;
        expect(languageIn(await readDocument(name, strToU8(source))), name).to.equal(language);
      }
    });
  }

  it('is unknown if there is hardly any text', () => {
    const root: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Call 2025' }] }],
    };
    expect(languageIn(root)).to.equal(undefined);
  });
});
