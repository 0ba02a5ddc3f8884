import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const drafted = async (lines: string[], language: string, name = 'letter.md') =>
  (await draftOf(['Open the weir', '', '2024-05-03', '', ...lines].join('\n'), language, name))
    .statement;
type Drafted = Awaited<ReturnType<typeof drafted>>;
const figuresOf = ({ figures }: Drafted) => figures.map(({ value, bound }) => [value, bound]);
const addresseesOf = ({ demands, actors }: Drafted) =>
  demands.map(({ addressees }) =>
    addressees.map((id) => actors.find((actor) => actor.id === id)!.name).join('; '),
  );
const itemsOf = ({ sections }: Drafted) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ item, sentences }) => (item ? sentences.map(({ text }) => text) : [])),
  );

describe('a list that is numbered with ordinals', () => {
  for (const [language, mark, leadIn, items] of [
    [
      'fr',
      '°',
      'Nous demandons au ministère :',
      ['de rouvrir la vanne ;', 'de payer les équipes.'],
    ],
    ['es', '.º', 'Exigimos al Ministerio:', ['abrir la compuerta;', 'pagar a los equipos.']],
    ['pt', 'º', 'Exigimos do Ministério:', ['abrir a comporta;', 'pagar as equipes.']],
  ] as const)
    for (const name of ['letter.md', 'letter.txt'])
      it(`has its items: 1${mark} (${name})`, async () => {
        const lines = items.map((item, index) => `${index + 1}${mark} ${item}`);
        expect(itemsOf(await drafted([leadIn, '', ...lines, ''], language, name))).to.deep.equal(
          items,
        );
      });

  it('can be inside a sentence', async () => {
    const sentence =
      'Nous demandons au ministère : 1° de rouvrir la vanne ; 2° de payer les équipes.';
    expect(itemsOf(await drafted([sentence], 'fr'))).to.have.length(2);
  });

  it('is none in a line that begins with a day', async () => {
    expect(itemsOf(await drafted(['1º de Maio é nosso.', '', 'Kest.'], 'pt'))).to.deep.equal([]);
  });
});

describe('a name in small letters', () => {
  const last = 'Pfarrer Matthias Brandl, Evangelische Kirchengemeinde Wesenbrück';

  it('is a name of its own, if the line before it has room', async () => {
    const { signatories } = await drafted(
      ['Mit freundlichen Grüßen', '', 'Hebammenverband Kest', 'ver.di-Betriebsgruppe Kest', last],
      'de',
    );
    expect(signatories.slice(0, 2)).to.deep.equal([
      'Hebammenverband Kest',
      'ver.di-Betriebsgruppe Kest',
    ]);
  });

  it('goes on with the name before it after "for" or in a full line', async () => {
    const { signatories } = await drafted(
      ['Signed by:', '', 'Network of the Lake', 'for open weirs', 'Tow Trust', 'Mere Watch'],
      'en',
    );
    expect(signatories).to.include('Network of the Lake for open weirs');
  });
});

describe('a number', () => {
  for (const [language, sentence, value, bound] of [
    ['de', 'Eine Befragung unter 412 Geflüchteten zeigt es.', 412, 'exactly'],
    ['de', 'Die Umfrage des Instituts unter 412 Kindern zeigt es.', 412, 'exactly'],
    ['de', 'In der Studie lagen unter 50 Kinder vorn.', 50, 'less-than'],
    ['id', 'Upah nelayan sekitar Rp250.000 sekali melaut.', 250000, 'about'],
    ['my', 'ရန်ပုံငွေ ဒေါ်လာ ၁၅ သန်းကို ပေးခဲ့သည်။', 15e6, 'exactly'],
  ] as const)
    it(`is read in its sentence: ${sentence}`, async () => {
      expect(figuresOf(await drafted([sentence], language))).to.deep.equal([[value, bound]]);
    });
});

describe('a demand', () => {
  for (const [language, sentence, name] of [
    ['id', 'Selain itu, kami meminta Komnas HAM turun langsung ke lapangan.', 'Komnas HAM'],
    ['bn', 'আমরা পুলিশের প্রতি রহিম মাঝিকে মুক্তি দেওয়ার আহ্বান জানাই।', 'পুলিশ'],
  ] as const)
    it(`asks ${name}`, async () => {
      const [asked = ''] = addresseesOf(await drafted([sentence], language));
      expect(asked.startsWith(name)).to.equal(true);
      expect(asked.includes(' মাঝি')).to.equal(false);
    });

  it('is none in a Burmese sentence that says what is not, or what a thing should be', async () => {
    for (const sentence of ['ယခုမူ ချောင်းရေကို ခြေဆေးရန်ပင် မဝံ့ကြတော့ပါ။', 'အကူအညီသည်လည်း လူမျိုးမခွဲခြားသင့်ပါ။'])
      expect((await drafted(['သို့: ရေဝန်ကြီးဌာန', '', sentence], 'my')).demands).to.deep.equal([]);
    expect((await drafted(['သို့: ရေဝန်ကြီးဌာန', '', 'ဆည်ကို ဖွင့်ပေးပါ။'], 'my')).demands).to.have.length(1);
  });
});

describe('a role that is not in the list of roles', () => {
  it('is known by the other lines of its list', async () => {
    const { signatories } = await drafted(
      [
        'Hormat kami,',
        '',
        '1. Yosef Beda, Ketua Adat, Kampung Wolo',
        '2. Katarina Lebu, Juru Kunci, Kampung Wolo',
        '3. Simon Raga, Kepala Suku, Kampung Nita',
      ],
      'id',
    );
    expect(signatories[1]).to.deep.equal({
      name: 'Katarina Lebu',
      kind: 'person',
      role: 'Juru Kunci',
      affiliation: 'Kampung Wolo',
    });
  });
});

describe('a speaker after a double dash', () => {
  it('is no part of the quotation', async () => {
    const html =
      '<h1>堰を開けて</h1><p>2024年5月3日</p><blockquote><p>私たちは川を失いました。</p><footer>――漁業者の女性</footer></blockquote><p>川です。</p>';
    const { statement } = await draftOf(html, 'ja', 'letter.html');
    const [quote] = statement.sections.flatMap(({ paragraphs }) => paragraphs);
    expect(quote!.quote).to.deep.equal({ speaker: '漁業者の女性' });
  });
});
