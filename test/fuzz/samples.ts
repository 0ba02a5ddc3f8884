import { docxOf } from '../draft/read/make-docx.js';
import { fodt, odt, odtBodyOf } from '../draft/read/make-odt.js';
import { below, pdf } from '../draft/read/make-pdf.js';
import { samples } from '../draft/read/sample.js';

export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Returns documents in the formats that the corpus lacks, by file name. */
export async function samplesOf(): Promise<Record<string, Uint8Array>> {
  const sample = Object.values(samples)[0]!;
  const lines = [sample.title, ...sample.opening, sample.heading, ...sample.demands];
  return {
    'sample.docx': await docxOf(sample),
    'sample.odt': odt(odtBodyOf(sample)),
    'sample.fodt': fodt(odtBodyOf(sample)),
    'sample.pdf': await pdf(below(60, lines)),
  };
}
