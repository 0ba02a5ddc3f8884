import { coalition } from '../statement/coalition.js';
import type { Statement } from '../../src/statement/schema.js';

/** A statement with a version, a correction, pull quotes, and a translation of a few sentences. */
export const rich: Statement = {
  ...coalition,
  version: 'Version 2',
  corrections: [{ date: '2024-06-02', text: 'The year of the closure was 2020.' }],
  pullQuotes: [{ source: 'p2s1', speaker: 'Amina Yusuf' }],
  translations: [
    {
      language: 'fr',
      status: 'unofficial',
      title: 'Ouvrez le lac à son peuple',
      sections: { demands: 'Ce que nous demandons' },
      sentences: { p1s1: 'Le lac est fermé depuis 2021.' },
    },
  ],
};

/** A fictional statement in Burmese, with a translation into a language without messages. */
export const burmese: Statement = {
  schemaVersion: 1,
  id: 'hills-2024',
  title: 'တောင်ယာမြေ ပိတ်ပင်မှုအပေါ် ပူးတွဲကြေညာချက်',
  date: '2024-05-03',
  language: 'my',
  sha256: '0'.repeat(64),
  sections: [
    {
      id: 'text',
      paragraphs: [
        {
          id: 'p1',
          sentences: [
            {
              id: 'p1s1',
              text: '၂၀၂၁ ခုနှစ်၊ ဖေဖော်ဝါရီလ ၁ ရက်မှစ၍ လူပေါင်း ၆,၀၀၀ ကျော် ထွက်ပြေးခဲ့ရသည်။',
            },
            { id: 'p1s2', text: 'အစိုးရသည် လမ်းများကို ချက်ချင်း ပြန်ဖွင့်ပေးရမည်။' },
          ],
        },
      ],
    },
  ],
  figures: [
    {
      id: 'fled',
      value: 6000,
      bound: 'more-than',
      counts: 'လူပေါင်း',
      since: 'start',
      source: 'p1s1',
    },
  ],
  demands: [
    { id: 'roads', addressees: ['government'], heading: 'လမ်းများကို ပြန်ဖွင့်ပါ', source: 'p1s2' },
  ],
  events: [{ id: 'start', date: '2021-02-01', heading: 'ထွက်ပြေးခဲ့ရသည်', source: 'p1s1' }],
  actors: [{ id: 'government', name: 'အစိုးရ', kind: 'office', source: 'p1s2' }],
  signatories: ['မြစ်စောင့် အဖွဲ့', 'လူငယ် ကွန်ရက်'],
  translations: [
    {
      language: 'de',
      status: 'official',
      title: 'Öffnet die Straßen',
      sentences: {
        p1s1: 'Seit dem 1. Februar 2021 sind mehr als 6.000 Menschen geflohen.',
        p1s2: 'Die Regierung muss die Straßen sofort öffnen.',
      },
    },
  ],
};

/** Texts that HTML, a script, a URL or a spreadsheet must not run. */
export const attack = '</script><img src=x onerror=alert(1)>"\'&';

export const hostile: Statement = {
  ...rich,
  title: attack,
  version: attack,
  corrections: [{ date: '2024-06-02', text: attack }],
  pullQuotes: [{ source: 'p1s1', speaker: attack }],
  sections: [
    {
      id: 'text',
      heading: attack,
      paragraphs: [
        {
          id: 'p1',
          quote: { speaker: attack },
          sentences: [
            {
              id: 'p1s1',
              text: attack,
              marks: [{ words: attack, url: 'https://example.org/"><img>' }],
            },
          ],
        },
      ],
    },
  ],
  notes: [{ id: 'n1', mark: '<1>', sentences: [{ id: 'n1s1', text: attack }] }],
  signatories: [
    attack,
    '=HYPERLINK("https://example.org")',
    '@River',
    '＋Lake',
    '-1 "quoted", name',
  ],
  translations: [
    { language: 'fr', status: 'official', title: attack, sentences: { p1s1: attack } },
  ],
};
