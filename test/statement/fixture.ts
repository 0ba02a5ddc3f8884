import { embedded } from '../../src/statement/embedded.js';
import { inLanguage } from '../../src/statement/translation.js';

/** A small fictional statement, for features that the embedded one lacks. */
export const other = inLanguage(
  {
    id: 'other',
    title: 'Keep the river open',
    date: '2024-06-05',
    language: 'en',
    url: 'https://example.org/river',
    sections: [
      {
        id: 'all',
        paragraphs: [
          {
            id: 'p1',
            sentences: [
              { id: 'p1s1', text: 'At most 1,234,567 people live on the river.' },
              { id: 'p1s2', text: 'The dam was closed in May 2023.' },
              { id: 'p1s3', text: 'Both ministries must open it.' },
            ],
          },
        ],
      },
    ],
    figures: [
      {
        id: 'people',
        value: 1234567,
        bound: 'at-most',
        counts: 'people',
        since: 'closure',
        source: 'p1s1',
      },
      { id: 'many', value: 'dozens', bound: 'indefinite', counts: 'villages', source: 'p1s1' },
    ],
    demands: [
      { id: 'open', addressees: ['water', 'energy'], heading: 'Open the dam', source: 'p1s3' },
    ],
    actors: [
      { id: 'water', name: 'the ministry of water' },
      { id: 'energy', name: 'the ministry of energy' },
    ],
    events: [{ id: 'closure', date: '2023-05', heading: 'Closure of the dam', source: 'p1s2' }],
    signatories: [],
  },
  'en',
);

export const statement = inLanguage(embedded, 'en');
