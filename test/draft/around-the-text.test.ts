import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const figuresOf = async (sentence: string, language: string) =>
  (await draftOf(`# Kest\n\n${sentence}`, language)).statement.figures.map(({ value, bound }) => [
    value,
    bound,
  ]);

describe('a number with several powers', () => {
  const numbers: [string, string, [number, string]][] = [
    ['bn', 'প্রায় ৪ হাজার ৮০০ শ্রমিক মজুরি পাননি।', [4800, 'about']],
    ['bn', 'তাঁদের পাওনা ৩ কোটি ২০ লাখ টাকার বেশি।', [32_000_000, 'more-than']],
    ['es', 'Se gastaron 2 millones 300 mil pesos.', [2_300_000, 'exactly']],
  ];
  for (const [language, sentence, figure] of numbers)
    it(`is one figure: ${sentence}`, async () => {
      expect(await figuresOf(sentence, language)).to.deep.equal([figure]);
    });
});

describe('a bound', () => {
  it('is in "an estimated"', async () => {
    expect(await figuresOf('An estimated 200 people fled.', 'en')).to.deep.equal([[200, 'about']]);
    expect(await figuresOf('Se estima que 300 familias se fueron.', 'es')).to.deep.equal([
      [300, 'about'],
    ]);
  });

  it('is not the preposition of a verb', async () => {
    expect(await figuresOf('Die Behörde verfügt über 4 Prüferinnen.', 'de')).to.deep.equal([
      [4, 'exactly'],
    ]);
  });

  it('can be in a range with spaces in its numbers', async () => {
    expect(await figuresOf('Entre 12 000 et 15 000 hectares ont brûlé.', 'fr')).to.deep.equal([
      [12_000, 'at-least'],
      [15_000, 'at-most'],
    ]);
  });
});

describe('a page', () => {
  const page = (title: string, meta: string, rest = '') =>
    `<!doctype html><html><body><main><h1>${title}</h1><p>${meta}</p><p>The dam is dry. The ministry must open it.</p>${rest}</main></body></html>`;

  const dates: [string, string, string][] = [
    ['fr', 'samedi 22 mars 2025, par la rédaction', '2025-03-22'],
    ['pt', '22/08/2025 – 10h42 | atualizado em 22/08/2025 – 14h10', '2025-08-22'],
    ['th', 'เผยแพร่เมื่อ 3 มีนาคม 2568 | หมวดหมู่: แถลงการณ์', '2025-03-03'],
  ];
  for (const [language, meta, date] of dates)
    it(`has a date of issue: ${meta}`, async () => {
      const { statement } = await draftOf(page('Kest', meta), language, 'page.html');
      expect(statement.date).to.equal(date);
    });

  it('has lines that are no part of the statement', async () => {
    const { statement } = await draftOf(
      page(
        'Kest',
        '3 May 2024',
        '<p>Signed by:</p><p>River Watch<br>Lake Union</p><p>Last updated: 2 June 2024</p><p>▲ Back to top</p>',
      ),
      'en',
      'page.html',
    );
    expect(statement.signatories).to.deep.equal(['River Watch', 'Lake Union']);
  });

  it('has notes whose marks are in brackets around a link', async () => {
    const { statement } = await draftOf(
      page(
        'Kest',
        '3 May 2024',
        `<p>The weir fell <span class="spip_note_ref">[<a href="#nb1" id="nh1">1</a>]</span>. Nobody came.</p>
        <div id="nb1"><p><span class="spip_note_ref">[<a href="#nh1">1</a>] </span>A decree.</p></div>`,
      ),
      'en',
      'page.html',
    );
    const sentences = statement.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => each.sentences.map(({ text }) => text)),
    );
    expect(sentences).to.include('The weir fell.');
    expect(statement.notes?.map((note) => note.sentences.map(({ text }) => text))).to.deep.equal([
      ['A decree.'],
    ]);
  });
});

describe('a correction below the names', () => {
  it('is a closing note, and no name', async () => {
    const { statement } = await draftOf(
      '# Kest\n\nThe dam is dry.\n\nSigned by:\n\n- River Watch\n- Lake Union\n\n---\n\n**Correction:** An earlier version of this statement misspelled the name of the lake.',
      'en',
    );
    expect(statement.signatories).to.deep.equal(['River Watch', 'Lake Union']);
    expect(statement.sections.at(-1)!.kind).to.equal('notes');
  });
});

describe('the year of a law', () => {
  it('is no event', async () => {
    const { statement } = await draftOf(
      '# Kest\n\nUnder the Fishing Rights Act 2011, no work may begin.',
      'en',
    );
    expect(statement.events).to.deep.equal([]);
  });
});

describe('a pregnant woman', () => {
  it('is no reader of an Indonesian letter', async () => {
    const { statement } = await draftOf(
      '# Kest\n\nYth. Bupati Kest,\n\nAkibatnya, ibu hamil harus menempuh jarak hingga 35 kilometer.\n\nKami berharap DPRD Kest segera menggelar rapat.',
      'id',
    );
    expect(statement.demands.map(({ heading }) => heading)).to.deep.equal([
      'Kami berharap DPRD Kest segera menggelar rapat',
    ]);
  });
});
