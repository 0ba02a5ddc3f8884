import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

/** The addressees of the demands of a letter to a ministry, or of a text without an address. */
async function askedOf(language: string, to: string, sentence: string) {
  const lines = ['# Open the weir', '', '2024-05-03', '', to, '', 'Kest.', '', sentence, ''];
  const { statement } = await draftOf(
    [...lines, '## Signatories', '', '- Mere Watch', '- Tow Trust'].join('\n'),
    language,
  );
  return statement.demands.map(({ addressees }) =>
    addressees.map((id) => statement.actors.find((actor) => actor.id === id)!.name).join('; '),
  );
}

describe('a letter that calls its reader by a form of address', () => {
  for (const [language, to, ministry, sentence] of [
    [
      'pt',
      'Para: Ministério da Água',
      'Ministério da Água',
      'Pedimos à senhora que abra a comporta.',
    ],
    [
      'pt',
      'Para: Ministério da Água',
      'Ministério da Água',
      'Solicitamos ao Senhor Ministro que abra a comporta.',
    ],
    [
      'es',
      'Para: Ministerio del Agua',
      'Ministerio del Agua',
      'Pedimos a la señora ministra que abra la compuerta.',
    ],
    [
      'fr',
      'À : Ministère de l’Eau',
      'Ministère de l’Eau',
      'Nous demandons à Madame la Ministre de rouvrir la vanne.',
    ],
    [
      'de',
      'An: Ministerium für Wasser',
      'Ministerium für Wasser',
      'Wir bitten Sie, Frau Ministerin, das Wehr zu öffnen.',
    ],
    [
      'de',
      'An: Ministerium für Wasser',
      'Ministerium für Wasser',
      'Wir fordern die Frau Ministerin auf, das Wehr zu öffnen.',
    ],
    [
      'id',
      'Kepada: Kementerian Air',
      'Kementerian Air',
      'Kami meminta Bapak/Ibu Menteri untuk membuka bendung.',
    ],
    ['th', 'เรียน กระทรวงน้ำ', 'กระทรวงน้ำ', 'เราขอเรียกร้องให้ท่านรัฐมนตรีเปิดฝาย'],
    ['th', 'เรียน กระทรวงน้ำ', 'กระทรวงน้ำ', 'เราขอเรียกร้องต่อท่านให้เปิดฝาย'],
    ['ar', 'إلى: وزارة المياه', 'وزارة المياه', 'نطالب سيادتكم بفتح السد.'],
    ['ar', 'إلى: وزارة المياه', 'وزارة المياه', 'نناشد معاليكم التدخل العاجل.'],
    ['bn', 'প্রতি: পানি মন্ত্রণালয়', 'পানি মন্ত্রণালয়', 'আমরা আপনার কাছে বাঁধ খুলে দেওয়ার দাবি জানাই।'],
    ['hi', 'प्रति: जल मंत्रालय', 'जल मंत्रालय', 'हम आपसे बाँध खोलने की माँग करते हैं।'],
    ['my', 'သို့: ရေဝန်ကြီးဌာန', 'ရေဝန်ကြီးဌာန', 'ကျွန်ုပ်တို့သည် လူကြီးမင်းအား ဆည်ကို ဖွင့်ပေးရန် တောင်းဆိုပါသည်။'],
    ['ja', '宛先：水資源省', '水資源省', '私たちは貴職に対し、堰を開くよう求めます。'],
  ] as const)
    it(`asks its recipient: ${sentence}`, async () => {
      expect(await askedOf(language, to, sentence)).to.deep.equal([ministry]);
    });

  it('asks who is named, if the office has a name or the text is no letter', async () => {
    const sentence = 'Pedimos à senhora Ministra da Saúde que abra a comporta.';
    expect(await askedOf('pt', 'Para: Ministério da Água', sentence)).to.deep.equal([
      'senhora Ministra da Saúde',
    ]);
    expect(
      await askedOf('es', 'Agua.', 'Pedimos a la señora ministra que abra la compuerta.'),
    ).to.deep.equal(['señora ministra']);
  });

  it('asks nothing in a sentence that only says to whom it is', async () => {
    expect(await askedOf('bn', 'প্রতি: পানি মন্ত্রণালয়', 'আমরা আপনাকে এই চিঠি লিখছি।')).to.deep.equal(
      [],
    );
  });
});
