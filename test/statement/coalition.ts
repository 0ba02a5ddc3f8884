import type { Statement } from '../../src/statement/schema.js';

/** An invented statement with all that the model can hold. */
export const coalition: Statement = {
  schemaVersion: 1,
  id: 'open-the-lake',
  title: 'Open the lake to its people',
  date: '2024-05-03',
  language: 'en',
  sha256: '6894f99f915ae8bb087ea27e1cc3e73d4aef3e448adb7b8733cbd5128170a03d',
  sections: [
    {
      id: 'address',
      paragraphs: [
        {
          id: 'to',
          label: 'To',
          sentences: [{ id: 'to-s1', text: 'H.E. the Minister of Water, Lakes and Fisheries' }],
        },
        { id: 'cc', label: 'Cc', sentences: [{ id: 'cc-s1', text: 'The Lake Commission' }] },
      ],
    },
    {
      id: 'text',
      paragraphs: [
        {
          id: 'p1',
          sentences: [
            {
              id: 'p1s1',
              text: 'The lake has been closed since 2021.',
              marks: [
                { words: 'since 2021', kind: 'strong' },
                { words: '2021.', note: 'n1' },
              ],
            },
            {
              id: 'p1s2',
              text: 'A lake is its people, and its people are the lake.',
              marks: [
                { words: 'lake', occurrence: 2, kind: 'emphasis' },
                { words: 'people', note: 'n2' },
              ],
            },
          ],
        },
        {
          id: 'p2',
          quote: { speaker: 'Amina Yusuf, Institute of the Lake' },
          sentences: [{ id: 'p2s1', text: '“We were told that it would be a month.”' }],
        },
      ],
    },
    {
      id: 'demands',
      heading: 'What we ask for',
      paragraphs: [
        { id: 'p3', sentences: [{ id: 'p3s1', text: 'We ask the ministry:' }] },
        {
          id: 'p4',
          item: { list: 'numbered', mark: 'a)' },
          sentences: [{ id: 'p4s1', text: 'to open the lake, and in particular' }],
        },
        {
          id: 'p5',
          item: { list: 'bulleted', level: 2 },
          sentences: [{ id: 'p5s1', text: 'its northern shore;' }],
        },
        {
          id: 'p6',
          item: { list: 'bulleted', level: 2 },
          sentences: [{ id: 'p6s1', text: 'its islands;' }],
        },
        {
          id: 'p7',
          item: { list: 'numbered', mark: 'b)' },
          sentences: [{ id: 'p7s1', text: 'to publish the report.' }],
        },
      ],
    },
    {
      id: 'background',
      heading: 'The report',
      level: 3,
      paragraphs: [
        {
          id: 'p8',
          sentences: [
            {
              id: 'p8s1',
              text: 'The Commission has read the report.',
              marks: [{ words: 'the report', url: 'https://commission.example/report' }],
            },
          ],
        },
      ],
    },
    {
      id: 'editors',
      heading: 'Notes to editors',
      kind: 'notes',
      paragraphs: [
        {
          id: 'p9',
          item: { list: 'bulleted' },
          sentences: [
            {
              id: 'p9s1',
              text: 'Press office: press@lake.example',
              marks: [{ words: 'press@lake.example', url: 'mailto:press@lake.example' }],
            },
          ],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'n1',
      mark: '1',
      sentences: [
        { id: 'n1s1', text: 'Decree 14 of 2021.' },
        { id: 'n1s2', text: 'It has not been published.' },
      ],
    },
    {
      id: 'n2',
      mark: '*',
      sentences: [
        {
          id: 'n2s1',
          text: 'See the census.',
          marks: [{ words: 'the census', url: 'https://census.example/' }],
        },
      ],
    },
  ],
  figures: [],
  demands: [],
  events: [],
  actors: [],
  signatories: [
    { name: 'Lake Chad Network', kind: 'network', region: 'Nigeria', group: 'Networks' },
    { name: 'River Watch e. V.', url: 'https://river.example/', group: 'Organizations' },
    { name: 'Fishers Act Now!', region: 'Kenya', group: 'Organizations' },
    {
      name: 'Dr. Amina Yusuf',
      kind: 'person',
      role: 'Director',
      affiliation: 'Institute of the Lake',
      region: 'Nigeria',
      group: 'Individuals',
    },
    { name: 'Late Shore Union', joined: '2024-06-01', group: 'Organizations since' },
  ],
};
