import { expect } from '@open-wc/testing';
import type { Root } from 'mdast';
import { strToU8 } from 'fflate';
import { languageIn } from '../../demo/editor/open/detect-language.js';
import { tablesAsText } from '../../demo/editor/open/text-tables.js';
import { readDocument } from '../../src/draft/read/read-document.js';
import { draftOf } from './document/editing.js';

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

describe('the tables of a document', () => {
  it('are counted if their rows became paragraphs', async () => {
    const text = ['Head', '---', '', '| Union | Members |', '| --- | --- |', '| Weavers | 40 |'];
    const root = await readDocument('a.md', strToU8(text.join('\n')));
    const draft = draftOf([['Union – Members'], ['Weavers – 40']]);
    expect(tablesAsText(root, draft)).to.equal(1);
    expect(tablesAsText(root, draftOf([['Weavers']]))).to.equal(0);
  });
});
