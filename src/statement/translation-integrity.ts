import type { Fault } from './integrity.js';
import type { Statement } from './schema.js';
import { sentencesOf } from './text.js';

/** What is wrong with the translations of a statement: a language given twice, an id that leads nowhere, a gap. */
export function translationFaults(statement: Statement): Fault[] {
  const { translations = [], sections, figures, demands, events, actors } = statement;
  const items = { sections, figures, demands, events, actors, sentences: sentencesOf(statement) };
  const asked = new Set(demands.flatMap(({ addressees }) => addressees));
  return translations.flatMap((translation, i) => {
    const path = `/translations/${i}`;
    const { language } = translation;
    const earlier = [statement, ...translations.slice(0, i)];
    const faults: Fault[] = earlier.some((other) => other.language === language)
      ? [
          {
            path: `${path}/language`,
            expected: 'a language that nothing before it is in',
            found: language,
          },
        ]
      : [];
    for (const [kind, known] of Object.entries(items)) {
      for (const id of Object.keys(translation[kind as keyof typeof items] ?? {})) {
        if (known.some((item) => item.id === id)) continue;
        const expected = `the ids of ${kind} of this statement`;
        faults.push({ path: `${path}/${kind}`, expected, found: id });
      }
    }
    for (const { id, value } of figures) {
      const figure = new Map(Object.entries(translation.figures ?? {})).get(id);
      if (figure && (typeof value === 'string') !== (figure.value !== undefined)) {
        const expected = `a word for ${JSON.stringify(value)}, and none for a number`;
        faults.push({
          path: `${path}/figures/${id}/value`,
          expected,
          found: figure.value ?? 'none',
        });
      }
    }
    for (const id of translation.actors ? asked : []) {
      if (Object.hasOwn(translation.actors!, id)) continue;
      const expected = 'the names of all who are asked something';
      faults.push({ path: `${path}/actors/${id}`, expected, found: 'none' });
    }
    return faults;
  });
}
