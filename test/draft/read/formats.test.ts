import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { docxOf } from './make-docx.js';
import { fodt, odt, odtBodyOf } from './make-odt.js';
import { htmlOf, markdownOf, textOf } from './make-text.js';
import { outline } from './outline.js';
import { outlineOf, samples } from './sample.js';

describe('the same document in each format', () => {
  for (const [language, sample] of Object.entries(samples)) {
    const makers: [string, () => Uint8Array | Promise<Uint8Array>][] = [
      ['md', () => strToU8(markdownOf(sample))],
      ['html', () => strToU8(htmlOf(sample))],
      ['docx', () => docxOf(sample)],
      ['odt', () => odt(odtBodyOf(sample))],
      ['fodt', () => fodt(odtBodyOf(sample))],
    ];
    for (const [format, make] of makers) {
      it(`gives the same tree from .${format}, ${language}`, async () => {
        const root = await readDocument(`call.${format}`, await make());
        expect(outline(root)).to.equal(outlineOf(sample));
      });
    }

    it(`gives the same text from .txt, ${language}`, async () => {
      const root = await readDocument('call.txt', strToU8(textOf(sample)));
      expect(outline(root)).to.equal(outlineOf(sample, 'plain'));
    });
  }
});
