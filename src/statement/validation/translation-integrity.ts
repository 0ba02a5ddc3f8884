import { type Fault, idsOf, type Salvaged } from './references.js';
import { sentencesOf } from '../text.js';

/** Returns the errors in the translations of a statement: duplicate languages, unknown ids and missing names. */
export function translationFaults(statement: Salvaged, whole: Salvaged): Fault[] {
  const { translations = [], figures, demands } = statement;
  const ids = {
    sections: idsOf(whole.sections),
    figures: idsOf(whole.figures),
    demands: idsOf(whole.demands),
    events: idsOf(whole.events),
    actors: idsOf(whole.actors),
    sentences: idsOf(sentencesOf(whole)),
  };
  const asked = new Set(demands.flatMap(({ addressees }) => addressees));
  return translations.flatMap((translation, i) => {
    const path = `/translations/${i}`;
    const { language } = translation;
    const earlier = [statement, ...translations.slice(0, i).flatMap((other) => other)];
    const faults: Fault[] = earlier.some((other) => other.language === language)
      ? [{ path: `${path}/language`, message: `duplicate language "${language}"` }]
      : [];
    for (const [kind, known] of Object.entries(ids)) {
      // The schema ignores the keys that every object inherits, which are not ids.
      const given = whole.translations?.[i]?.[kind as keyof typeof ids];
      for (const id of Object.keys(given ?? {})) {
        if (known.has(id)) continue;
        faults.push({ path: `${path}/${kind}/${id}`, message: `unknown id ${JSON.stringify(id)}` });
      }
    }
    figures.forEach(({ id, value }) => {
      const figure = new Map(Object.entries(translation.figures ?? {})).get(id);
      if (figure && (typeof value === 'string') !== (figure.value !== undefined)) {
        const message =
          figure.value === undefined
            ? `missing. Translate ${JSON.stringify(value)}.`
            : `${JSON.stringify(figure.value)} translates the number ${value}. Delete it.`;
        faults.push({ path: `${path}/figures/${id}/value`, message });
      }
    });
    for (const id of translation.actors ? asked : []) {
      if (Object.hasOwn(translation.actors!, id) || !ids.actors.has(id)) continue;
      const message = 'missing. Translate the names of all addressees, or of none.';
      faults.push({ path: `${path}/actors/${id}`, message });
    }
    return faults;
  });
}
