import { expect } from '@open-wc/testing';
import { labelsOf } from '../../src/draft/languages/languages.js';
import { columnsOf } from '../../src/draft/signatories/heads.js';
import { order } from '../../src/draft/signatories/table.js';
import { countedIn } from '../../src/draft/counted.js';
import { headingFrom } from '../../src/draft/heading.js';
import { datesIn } from '../../src/draft/dates.js';
import { isFileNumber } from '../../src/draft/parts/address.js';
import { draftOf } from './draft-of.js';

const signatoriesOf = async (head: string, ...rows: string[]) => {
  const line = (text: string) => `| ${text} |`;
  const rule = head.replace(/[^|]+/g, ' --- ');
  const table = [head, rule, ...rows].map(line).join('\n');
  const { statement } = await draftOf(`# Open the dam\n\n## Signatories\n\n${table}\n`, 'en');
  return statement.signatories;
};

describe('a table of signatories', () => {
  it('has organizations that sign by their representatives, to be confirmed', async () => {
    const found = await signatoriesOf(
      'Organization | Name and title | Signature | Date',
      'River Watch | Ana Bell, Chair | | ',
    );
    expect(found).to.have.length(1);
    expect(found[0]).to.include({ name: 'River Watch', role: 'Ana Bell, Chair' });
    expect(found[0]).to.have.property('confirm');
    expect(found[0]).to.not.have.property('kind');
  });

  it('has no signatory in its head', async () => {
    expect(await signatoriesOf('Union | Signature', 'Nurses United | ')).to.eql(['Nurses United']);
    const [first, ...others] = await signatoriesOf('Local | Signature', 'Nurses United | ');
    expect(first).to.include({ name: 'Nurses United' }).and.to.have.property('confirm');
    expect(others).to.eql([]);
  });

  it('has persons below a name and a title', async () => {
    expect(await signatoriesOf('Name | Title | Signature', 'Ana Bell | Chair | ')).to.eql([
      { name: 'Ana Bell', role: 'Chair', kind: 'person' },
    ]);
  });

  const heads = {
    ar: 'النقابة | الاسم والصفة | عدد الأعضاء | التوقيع',
    bn: 'সংগঠনের নাম | প্রতিনিধি | সদস্য সংখ্যা | স্বাক্ষর',
    de: 'Gewerkschaft | Vertreten durch | Mitglieder | Unterschrift',
    en: 'Union | Represented by | Members | Signature',
    es: 'Sindicato | Representado por | Afiliados | Firma',
    fr: 'Syndicat | Représenté par | Adhérents | Signature',
    id: 'Serikat | Diwakili oleh | Jumlah anggota | Tanda tangan',
    ja: '組合名 | 代表者 | 組合員数 | 署名',
    my: 'သမဂ္ဂ | ကိုယ်စားလှယ် | အဖွဲ့ဝင်ဦးရေ | လက်မှတ်',
    pt: 'Sindicato | Representado por | Filiados | Assinatura',
    th: 'สหภาพแรงงาน | ผู้แทน | จำนวนสมาชิก | ลายเซ็น',
  };
  for (const [language, head] of Object.entries(heads))
    it(`has known heads: ${language}`, () => {
      expect(columnsOf(head.split(' | '), labelsOf(language), order)).to.eql([
        ...['affiliation', 'representative', 'other', 'other'],
      ]);
    });
});

describe('what a figure counts', () => {
  const sentences: [string, string, string][] = [
    ['en', ' workers were killed and at least 112 were injured', 'workers'],
    ['en', ' locked exits to the Labour Inspectorate', 'locked exits'],
    ['en', ' families evicted from company housing', 'families'],
    ['fr', ' familles vivent de la pêche', 'familles'],
    ['es', ' agentes expulsaron a las familias', 'agentes'],
    ['pt', ' pessoas passam o dia inteiro', 'pessoas'],
    ['de', ' Menschen trinken das Wasser', 'Menschen'],
    ['id', ' keluarga kehilangan rumah', 'keluarga'],
    ['ar', ' عاملا في المصنع', 'عاملا'],
    ['bn', ' জন শ্রমিক নিহত হয়েছেন', 'জন শ্রমিক'],
    ['ja', '人の労働者が死亡した', '人の労働者'],
    ['my', ' ဦး သေဆုံးခဲ့သည်', 'ဦး'],
    ['th', ' คนเสียชีวิตในโรงงาน', 'คน'],
  ];
  for (const [language, after, counts] of sentences)
    it(`is the noun phrase after the number: ${language},${after}`, () => {
      expect(countedIn(after, language)).to.equal(counts);
    });

  it('ends with an ellipsis if nothing ends the noun phrase', () => {
    expect(countedIn(' a b c d e f g', 'en')).to.equal('a b c d e f…');
  });
});

describe('the number of a letter', () => {
  it('is no date', () => {
    expect(datesIn('Our ref.: AIU/2026/117', 'en')).to.eql([]);
    expect(isFileNumber('Our ref.: AIU 2026-117', 'en')).to.equal(true);
    expect(isFileNumber('Ref: Safety after the fire of 2026', 'en')).to.equal(false);
  });
});

describe('a heading from a sentence', () => {
  it('has no "and" and no punctuation at its end', () => {
    expect(headingFrom('inspect all factories within six months; and', 'en')).to.equal(
      'inspect all factories within six months',
    );
    expect(headingFrom('فتح المعبر؛', 'ar')).to.equal('فتح المعبر');
  });

  it('is the clause around a place in a long sentence', () => {
    const clause = 'write to you about the fire at the Halvorsen factory on 19 October 2026';
    const text = `We met the families of the dead in the town of Ketta last week, and we ${clause}, in which 37 workers were killed and 112 were injured.`;
    const start = text.indexOf('19 October');
    expect(headingFrom(text, 'en', { start, end: start + 15 })).to.equal(`and we ${clause}`);
  });
});
