import type { Statement } from '../../src/statement/schema.js';

/** An invented statement with all that the model can hold. */
export const coalition: Statement = {
  schemaVersion: 1,
  id: 'open-the-lake',
  title: 'Open the lake to its people',
  date: '2024-05-03',
  language: 'en',
  sha256: '5ed97386f16a92f04ce390e0c3282967a190bead4942c11a35b3499b0b3ff083',
  sections: [
    {
      id: 'text',
      paragraphs: [
        { id: 'p1', sentences: [{ id: 'p1s1', text: 'The lake has been closed since 2021.' }] },
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
