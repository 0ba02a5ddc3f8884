import { createHash } from 'node:crypto';

/** Generates valid statements of any size, the same each time. */

/** Generates numbers from 0 up to `below`, reproducibly (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const syllables = 'ba den gor hla kyi lu mon nay pre shwe taung wa'.split(' ');
const kinds = ['Network', 'Union', 'Foundation', 'Human Rights Group', 'Women’s League', 'Centre'];
const fields = ['', ' for Justice', ' of Teachers', ' for Free Expression', ' of Émigré Writers'];
const words =
  'the people of the river have asked for years that their homes and schools be safe and that help reaches those who need it'.split(
    ' ',
  );

/** Generates unique names of organizations. */
export function namesOf(count) {
  const next = numbers(1);
  return Array.from({ length: count }, (_, index) => {
    // The number in base 12, written in syllables, makes names unique.
    const place = [...index.toString(12)].map((digit) => syllables[parseInt(digit, 12)]).join('');
    return `${place[0].toUpperCase()}${place.slice(1)} ${kinds[next(kinds.length)]}${fields[next(fields.length)]}`;
  });
}

function sentencesOf(count) {
  const next = numbers(2);
  return Array.from({ length: count }, (_, index) => {
    const said = Array.from({ length: 8 + next(16) }, () => words[next(words.length)]).join(' ');
    return { id: `s${index}`, text: index ? `${said}.` : `More than 6,000 people: ${said}.` };
  });
}

/** Splits items into parts of a size. */
const parts = (items, size) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/**
 * Generates a statement with this many signatories and sentences: four to a paragraph, five paragraphs to a section.
 */
export function statementOf({ signatories = 46, sentences = 10 }) {
  const paragraphs = parts(sentencesOf(sentences), 4).map((four, index) => ({
    id: `p${index}`,
    sentences: four,
  }));
  const text = paragraphs.map((each) => each.sentences.map((one) => one.text).join(' '));
  return {
    schemaVersion: 1,
    id: `growth-${signatories}-${sentences}`,
    title: 'A statement of its size',
    date: '2025-01-31',
    language: 'en',
    sections: parts(paragraphs, 5).map((five, index) => ({ id: `c${index}`, paragraphs: five })),
    figures: [{ id: 'killed', value: 6000, bound: 'more-than', counts: 'people', source: 's0' }],
    demands: [],
    events: [],
    actors: [],
    signatories: namesOf(signatories),
    sha256: createHash('sha256').update(text.join('\n\n')).digest('hex'),
  };
}
