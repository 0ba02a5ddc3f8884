import { expect } from '@open-wc/testing';
import { align, assigned, pairs } from '../../demo/editor/translations/align.js';
import { blocksOf, type Block } from '../../demo/editor/translations/blocks.js';
import {
  joined,
  markOn,
  orphansOf,
  textAt,
  withFacts,
  withoutTexts,
  withoutTranslation,
  withTexts,
  withTranslation,
} from '../../demo/editor/translations/changes.js';
import { linesOf } from '../../demo/editor/translations/mark-fields.js';
import {
  isLeft,
  moved,
  reassigned,
  replacedCount,
  reviewOf,
  settled,
  textsOf,
  withRows,
} from '../../demo/editor/translations/review.js';
import { groupsOf, pagesOf } from '../../demo/editor/translations/slots.js';
import type { Annotations, EditorDraft } from '../../demo/editor/types.js';
import { draftOf } from './document/editing.js';
import { valid } from './drafts.js';

/** Returns a draft with headings: each section is a heading and its paragraphs. */
const withHeadings = (...sections: [string, ...string[][]][]): EditorDraft => {
  let p = 0;
  return draftOf([], {
    sections: sections.map(([heading, ...paragraphs], index) => ({
      id: `section-${index + 1}`,
      heading,
      paragraphs: paragraphs.map((texts) => {
        p++;
        return {
          id: `p${p}`,
          sentences: texts.map((text, at) => ({ id: `p${p}s${at + 1}`, text })),
        };
      }),
    })),
  });
};

/** Returns which blocks belong together, by their ids. */
const idsOf = (one: EditorDraft, other: EditorDraft) => {
  const bare = (draft: EditorDraft) => blocksOf({ ...draft, title: '' });
  const ids = (blocks: Block[]) => blocks.map(({ id }) => id).join('+');
  return align(bare(one), bare(other)).map(
    ({ originals, others }) => `${ids(originals)}=${ids(others)}`,
  );
};

const english = draftOf([
  ['The river Arna rose on 4 May 2024.', 'At least 120 families left their homes.'],
  ['The council knew this for years.'],
  ['We call on the council to open the locks, and to publish its plans before 1 July.'],
  ['Nobody may be punished for speaking about the flood.'],
]);

describe('aligning a translation', () => {
  it('pairs as many paragraphs one to one', () => {
    const french = draftOf([['La rivière.'], ['Le conseil.'], ['Nous appelons.'], ['Personne.']]);
    expect(idsOf(english, french)).to.deep.equal(['p1=p1', 'p2=p2', 'p3=p3', 'p4=p4']);
  });

  it('finds the paragraph that a French translation leaves out', () => {
    const french = draftOf([
      ['La rivière Arna a monté le 4 mai 2024.', 'Au moins 120 familles ont quitté leur foyer.'],
      [
        'Nous appelons le conseil à ouvrir les écluses et à publier ses plans avant le 1er juillet.',
      ],
      ['Nul ne peut être puni pour avoir parlé de l’inondation.'],
    ]);
    expect(idsOf(english, french)).to.deep.equal(['p1=p1', 'p2=', 'p3=p2', 'p4=p3']);
  });

  it('finds paragraphs that a Burmese translation joins, by digits of its own', () => {
    const burmese = draftOf([
      [
        'အာနာမြစ်ရေသည် ၂၀၂၄ ခုနှစ် မေလ ၄ ရက်နေ့တွင် မြင့်တက်ခဲ့သည်။',
        'အနည်းဆုံး မိသားစု ၁၂၀ သည် နေအိမ်များကို စွန့်ခွာခဲ့ရသည်။',
        'ကောင်စီသည် ဤအရာကို နှစ်ပေါင်းများစွာ သိရှိခဲ့သည်။',
      ],
      ['ကောင်စီအား ရေတံခါးများကို ဖွင့်ရန်နှင့် ၎င်း၏ အစီအစဉ်များကို ဇူလိုင်လ ၁ ရက်မတိုင်မီ ထုတ်ပြန်ရန် ကျွန်ုပ်တို့ တောင်းဆိုသည်။'],
      ['ရေကြီးမှုအကြောင်း ပြောဆိုသည့်အတွက် မည်သူမျှ အပြစ်ပေးမခံရစေရ။'],
    ]);
    expect(idsOf(english, burmese)).to.deep.equal(['p1+p2=p1', 'p3=p2', 'p4=p3']);
  });

  it('finds a paragraph that an Arabic translation divides', () => {
    const arabic = draftOf([
      ['ارتفع منسوب نهر أرنا في ٤ أيار ٢٠٢٤.'],
      ['غادرت ١٢٠ أسرة على الأقل منازلها.'],
      ['كان المجلس يعلم ذلك منذ سنوات.'],
      ['ندعو المجلس إلى فتح الأهوسة وإلى نشر خططه قبل ١ تموز.'],
      ['لا يجوز معاقبة أحد على الحديث عن الفيضان.'],
    ]);
    expect(idsOf(english, arabic)).to.deep.equal(['p1=p1+p2', 'p2=p3', 'p3=p4', 'p4=p5']);
  });

  it('finds what is left out and what is added if there are as many paragraphs', () => {
    const one = draftOf([
      ['For immediate release.'],
      ['On 4 May 2024, the river rose.'],
      ['The council of Arna knew this in 2019.'],
      ['At least 120 families left.'],
      ['Open the locks before 1 July.'],
    ]);
    const other = draftOf([
      ['Le 4 mai 2024, la rivière a monté.'],
      ['Le conseil d’Arna le savait en 2019.'],
      ['Au moins 120 familles sont parties.'],
      ['Ouvrez les écluses avant le 1er juillet.'],
      ['Traduction du bureau de la vallée.'],
    ]);
    expect(idsOf(one, other)).to.deep.equal([
      ...['p1=', 'p2=p1', 'p3=p2', 'p4=p3', 'p5=p4', '=p5'],
    ]);
  });

  it('pairs short texts by their signs, names and numbers', () => {
    const one = draftOf([
      ['To: Council of Arna'],
      ['Why now?'],
      ['We ask for three things:'],
      ['open the locks;'],
      ['pay 120 families;'],
      ['publish the plans.'],
    ]);
    const without = (...left: number[]) =>
      draftOf(
        [
          ['An: Rat von Arna'],
          ['Warum jetzt?'],
          ['Wir fordern dreierlei:'],
          ['die Schleusen öffnen;'],
          ['120 Familien entschädigen;'],
          ['die Pläne veröffentlichen.'],
        ].filter((_, index) => !left.includes(index)),
      );
    const all = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    expect(idsOf(one, without())).to.deep.equal(all.map((id) => `${id}=${id}`));
    for (const left of [0, 1, 2, 5]) {
      const kept = all.filter((_, index) => index !== left);
      const expected = all.map((id) =>
        kept.includes(id) ? `${id}=p${kept.indexOf(id) + 1}` : `${id}=`,
      );
      expect(idsOf(one, without(left)), all[left]).to.deep.equal(expected);
    }
  });

  it('pairs items of lists with items', () => {
    const list = (texts: [string, boolean][]): EditorDraft => {
      const draft = draftOf(texts.map(([text]) => [text]));
      draft.sections[0]!.paragraphs.forEach((paragraph, index) => {
        if (texts[index]![1]) Object.assign(paragraph, { item: { list: 'bulleted' } });
      });
      return draft;
    };
    const one = list([
      ['The locks must open now.', false],
      ['Open the locks', true],
      ['Pay the families', true],
      ['We will be there.', false],
    ]);
    const other = list([
      ['Abrir las compuertas', true],
      ['Pagar a las familias', true],
      ['Allí estaremos.', false],
    ]);
    expect(idsOf(one, other)).to.deep.equal(['p1=', 'p2=p1', 'p3=p2', 'p4=p3']);
  });

  it('finds a short paragraph that a Japanese translation leaves out', () => {
    const japanese = draftOf([
      ['アルナ川は2024年5月4日に増水した。', '少なくとも120世帯が家を離れた。'],
      ['私たちは議会に対し、水門を開き、7月1日までに計画を公表するよう求める。'],
      ['洪水について語ったことを理由に、誰も罰せられてはならない。'],
    ]);
    expect(idsOf(english, japanese)).to.deep.equal(['p1=p1', 'p2=', 'p3=p2', 'p4=p3']);
  });

  it('aligns the paragraphs below each heading on their own', () => {
    const one = withHeadings(
      ['Facts', ['The river rose.'], ['Many people left.']],
      ['Demands', ['Open the locks.']],
    );
    const other = withHeadings(
      ['Faits', ['La rivière a monté.']],
      ['Demandes', ['Ouvrez les écluses.']],
    );
    const found = idsOf(one, other);
    expect(found).to.include.members([...['section-1=section-1', 'section-2=section-2', 'p3=p2']]);
    expect(found.join(' ')).to.match(/p1.*p2.*p3=p2/);
  });

  it('never pairs a heading with a paragraph if the headings are not as many', () => {
    const one = withHeadings(['Facts', ['The river rose in 2024.']], ['Demands', ['Open locks.']]);
    const other = withHeadings(['Faits', ['La rivière a monté en 2024.'], ['Ouvrez les écluses.']]);
    const found = idsOf(one, other);
    expect(found).to.deep.equal(['section-1=section-1', 'p1=p1', 'section-2=', 'p2=p2']);
  });

  it('leaves nothing of either document out, also of long ones, and in time', () => {
    const long = (count: number, skip = -1) =>
      draftOf(
        Array.from({ length: count }, (_, index) => index)
          .filter((index) => index !== skip)
          .map((index) => [`In ${1000 + index}, the river rose.`, 'It fell.']),
      );
    const start = performance.now();
    const matches = align(blocksOf(long(1500)), blocksOf(long(1500, 700)));
    expect(performance.now() - start).to.be.below(60_000);
    expect(matches.flatMap(({ originals }) => originals)).to.have.lengthOf(1501);
    expect(matches.flatMap(({ others }) => others)).to.have.lengthOf(1500);
    const alone = matches.filter(({ others }) => others.length === 0);
    expect(alone.map(({ originals }) => originals[0]!.id)).to.deep.equal(['p701']);
  });

  it('asks the author about sentences that are not as many, and about other numbers', () => {
    const [one] = align(
      blocksOf(draftOf([['It rose.', 'It fell.']])),
      blocksOf(draftOf([['Oui.']])),
    );
    expect(pairs(one!)).to.equal(true);
    const match = (first: string[], second: string[]) =>
      align(blocksOf(draftOf([first])), blocksOf(draftOf([second])))[1]!;
    expect(pairs(match(['It rose.', 'It fell.'], ['Oui.']))).to.equal(false);
    expect(pairs(match(['It rose in 2024.'], ['Elle a monté en 2023.']))).to.equal(false);
    expect(pairs(match(['6,000 people left.'], ['6 000 personnes sont parties.']))).to.equal(true);
  });

  it('proposes where sentences belong that are not as many', () => {
    const units = (...texts: string[]) =>
      texts.map((text, index) => ({ key: `sentences/s${index}`, text, marks: [] }));
    const one = units(
      'In 2024 the river rose and 120 families left their homes.',
      'It fell in May.',
    );
    const other = units(
      'En 2024, la rivière a monté.',
      '120 familles sont parties.',
      'Elle a baissé en mai.',
    );
    expect(assigned(one, other)).to.deep.equal([0, 0, 1]);
    expect(assigned([], other)).to.deep.equal([-1, -1, -1]);
    // The second sentence was left out.
    const three = units(
      'The authorities have detained teachers, nurses and journalists without charge.',
      'Relatives who asked about them were threatened.',
      'We have documented cases in which detainees were held in containers, without light.',
    );
    const spanish = units(
      'Las autoridades han detenido sin cargos a docentes, enfermeras y periodistas.',
      'Hemos documentado casos en los que las personas detenidas estuvieron en contenedores, sin luz.',
    );
    expect(assigned(three, spanish)).to.deep.equal([0, 2]);
  });
});

describe('taking texts from a document', () => {
  const french = {
    ...draftOf([
      ['La rivière Arna a monté le 4 mai 2024.', 'Au moins 120 familles sont parties.'],
      ['Le conseil le savait.', 'Depuis des années.'],
      ['Nous appelons le conseil à agir avant le 1er juillet.'],
      ['Nul ne peut être puni.'],
    ]),
    title: 'Un titre',
    language: 'fr',
  };
  const rows = reviewOf(english, french);
  const status = 'unofficial';

  it('takes what pairs, and keeps the rest for the author', () => {
    expect(rows.map((row) => row.status)).to.deep.equal([
      ...['pairs', 'pairs', 'review', 'pairs', 'pairs'],
    ]);
    const taken = withRows(
      english,
      rows.filter((row) => row.status === 'pairs'),
      { language: 'fr', status },
    );
    const [translation] = taken.translations!;
    expect(translation).to.include({ language: 'fr', status, title: 'Un titre' });
    expect(Object.keys(translation!.sentences)).to.deep.equal(['p1s1', 'p1s2', 'p3s1', 'p4s1']);
    expect(rows.filter(isLeft)).to.have.lengthOf(5);
  });

  it('asks the author about paragraphs beside one that was left out', () => {
    const arabic = draftOf([
      ['ارتفع منسوب نهر أرنا في ٤ أيار ٢٠٢٤.', 'غادرت ١٢٠ أسرة على الأقل منازلها.'],
      ['ندعو المجلس إلى فتح الأهوسة وإلى نشر خططه قبل ١ تموز.'],
      ['لا يجوز معاقبة أحد على الحديث عن الفيضان.'],
    ]);
    const found = reviewOf(english, { ...arabic, title: 'عنوان' });
    expect(found.map(({ others, status }) => [others.length, status])).to.deep.equal([
      ...[
        [1, 'pairs'],
        [1, 'review'],
        [0, 'review'],
        [1, 'review'],
        [1, 'pairs'],
      ],
    ]);
  });

  it('joins the sentences that the author assigns to one', () => {
    const row = rows[2]!;
    expect(textsOf(row)).to.deep.equal([
      {
        key: 'sentences/p2s1',
        text: { text: 'Le conseil le savait. Depuis des années.', marks: [] },
      },
    ]);
    expect(textsOf(reassigned(row, 1, -1))[0]!.text.text).to.equal('Le conseil le savait.');
    expect(reassigned({ ...row, to: [0, 1, 1, 2] }, 1, 2).to).to.deep.equal([0, 2, 2, 2]);
    expect(reassigned({ ...row, to: [0, 1, 1, 2] }, 2, 0).to).to.deep.equal([0, 0, 0, 2]);
  });

  it('takes a text to the id that the statement has, not that of the document', () => {
    const other = draftOf([['Oui.'], ['Non.']]);
    other.sections[0]!.paragraphs.forEach((paragraph, index) => {
      paragraph.sentences[0]!.id = `x${index}`;
    });
    const all = reviewOf(draftOf([['Yes.'], ['No.']]), other);
    const { translations } = withRows(english, all, { language: 'fr', status });
    expect(translations![0]!.sentences).to.deep.equal({ p1s1: 'Oui.', p2s1: 'Non.' });
  });

  it('moves a paragraph to the one before or after, and back', () => {
    const up = moved(rows, 3, -1);
    expect(up[2]!.others.map(({ id }) => id)).to.deep.equal(['p2', 'p3']);
    expect(up[3]).to.include({ status: 'review' }).and.have.property('others').that.is.empty;
    expect(moved(up, 2, 1)[3]!.others.map(({ id }) => id)).to.deep.equal(['p3']);
    expect(moved(rows, 1, -1)).to.deep.equal(rows);
  });

  it('counts translations that it replaces, and sees an undo', () => {
    const taken = withRows(english, [rows[1]!], { language: 'fr', status });
    const other = withTexts(taken, 0, [{ key: 'sentences/p1s1', text: 'Autre.' }]);
    expect(replacedCount(taken.translations![0], [rows[1]!])).to.equal(0);
    expect(replacedCount(other.translations![0], [rows[1]!])).to.equal(1);
    const done = [{ ...rows[1]!, status: 'taken' as const }];
    expect(settled(done, taken.translations![0])[0]!.status).to.equal('taken');
    expect(settled(done, undefined)[0]!.status).to.equal('review');
  });

  it('gives footnote marks the footnotes of the statement, and says which have none', () => {
    const noted = (note: string, ...ids: string[]) => ({
      ...draftOf([]),
      sections: [
        {
          id: 'section-1',
          paragraphs: [
            {
              id: 'p1',
              sentences: [{ id: 'p1s1', text: 'It rose.', marks: [{ words: 'rose.', note }] }],
            },
          ],
        },
      ],
      notes: ids.map((id) => ({
        id,
        mark: '1',
        sentences: [{ id: `${id}s1`, text: 'See there.' }],
      })),
    });
    const [, row] = reviewOf(noted('note-1', 'note-1'), noted('fn-9', 'fn-9'));
    expect(textsOf(row!)[0]!.text.marks).to.deep.equal([{ words: 'rose.', note: 'note-1' }]);
    const [, other] = reviewOf(noted('note-1'), noted('fn-9', 'fn-9'));
    expect(other!.status).to.equal('review');
    expect(textsOf(other!)[0]!.text.marks).to.deep.equal([]);
  });
});

describe('changing a translation', () => {
  const annotations: Annotations = withTranslation(english, 'fr', 'unofficial');
  const set = (key: string, text: string, before = annotations) =>
    withTexts(before, 0, [{ key, text }]);

  it('writes a text in one line, and leaves out what is empty', () => {
    const some = set('sentences/p1s1', ' La rivière\n a monté. ');
    expect(some.translations![0]!.sentences).to.deep.equal({ p1s1: 'La rivière a monté.' });
    expect(set('sentences/p1s1', ' ', some)).to.deep.equal(annotations);
    const figure = set('figures/killed/counts', 'personnes', set('title', 'Un titre'));
    expect(figure.translations![0]).to.deep.include({
      title: 'Un titre',
      figures: { killed: { counts: 'personnes' } },
    });
    expect(set('figures/killed/counts', '', figure).translations![0]).to.not.have.property(
      'figures',
    );
  });

  it('is no step if nothing changes', () => {
    const some = set('title', 'Un titre');
    expect(set('title', 'Un titre ', some)).to.equal(some);
    expect(withFacts(some, 0, { status: 'unofficial' })).to.equal(some);
    expect(withoutTranslation(some, 0)).to.not.have.property('translations');
  });

  it('keeps the marks of a sentence whose text changes', () => {
    const marks = [{ words: 'monté', kind: 'strong' as const }];
    const some = withTexts(annotations, 0, [
      { key: 'sentences/p1s1', text: 'La rivière a monté.', marks },
    ]);
    const next = set('sentences/p1s1', 'Elle a monté.', some);
    expect(textAt(next.translations![0]!, 'sentences/p1s1')).to.deep.equal({
      text: 'Elle a monté.',
      marks,
    });
  });

  it('marks the words that are meant if a sentence has them twice', () => {
    const mark = { words: 'no', kind: 'strong' as const };
    expect(markOn(mark, 'non et non', 'non', 7)).to.deep.equal({
      ...{ words: 'non', kind: 'strong', occurrence: 2 },
    });
    expect(markOn(mark, 'non et non', 'non')).to.deep.equal({ words: 'non', kind: 'strong' });
  });

  it('pairs the marks of a sentence and of its translation', () => {
    const link = { words: 'report', url: 'https://example.org/a' };
    const bold = { words: 'must', kind: 'strong' as const };
    const translated = { words: 'rapport', url: 'https://example.org/fr' };
    expect(linesOf([bold, link], [translated])).to.deep.equal([
      { original: bold },
      { original: link, at: 0 },
    ]);
    expect(linesOf([], [translated])).to.deep.equal([{ at: 0 }]);
  });

  it('joins texts with spaces where the script has them, and keeps their marks', () => {
    const marks = [{ words: 'a', kind: 'emphasis' as const }];
    expect(
      joined([
        { text: 'a b', marks: [] },
        { text: 'a', marks },
      ]),
    ).to.deep.equal({
      text: 'a b a',
      marks: [{ ...marks[0], occurrence: 2 }],
    });
    expect(joined(['川が。', '上がった。'].map((text) => ({ text, marks: [] }))).text).to.equal(
      '川が。上がった。',
    );
  });

  it('lists and removes translations of what is not there any more', () => {
    const some = withTexts(annotations, 0, [
      { key: 'sentences/p1s1', text: 'Oui.' },
      { key: 'sentences/p9s1', text: 'Non.' },
      { key: 'figures/gone/counts', text: 'personnes' },
    ]);
    const orphans = orphansOf({ ...english, ...some }, some.translations![0]!);
    expect(orphans).to.deep.equal([
      { key: 'sentences/p9s1', text: 'Non.' },
      { key: 'figures/gone', text: 'personnes' },
    ]);
    const keys = orphans.map(({ key }) => key);
    expect(withoutTexts(some, 0, keys).translations![0]).to.deep.equal({
      ...{ language: 'fr', status: 'unofficial', sentences: { p1s1: 'Oui.' } },
    });
  });

  it('has a field for every text, on pages that are not long', () => {
    const groups = groupsOf(valid);
    const keys = groups.flatMap(({ slots }) => slots.map(({ key }) => key));
    expect(new Set(keys).size).to.equal(keys.length);
    for (const { id } of valid.figures) expect(keys).to.include(`figures/${id}/counts`);
    const pages = pagesOf(groups);
    expect(pages.flatMap((page) => page.flatMap(({ slots }) => slots))).to.have.lengthOf(
      keys.length,
    );
    for (const page of pages)
      expect(page.reduce((sum, { slots }) => sum + slots.length, 0)).to.be.at.most(50);
    const long = draftOf([Array.from({ length: 6000 }, (_, index) => `Sentence ${index}.`)]);
    expect(pagesOf(groupsOf(long))).to.have.lengthOf(121);
  });
});
