import { labelsOf } from '../languages/languages.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import type { Group } from './runs.js';

/** Adds the label above a label that recurs: "Organizations", also below "Further signatories". */
export const withOwnLabels = (groups: Group[]): Group[] =>
  groups.map((group, index) => {
    const { label, over } = group;
    const recurs = groups.slice(0, index).some((each) => each.label === label);
    return label && over && recurs ? { ...group, label: `${over} – ${label}` } : group;
  });

/** Returns the lines that count signatories without their names: "+ 12 organizations that wish to remain anonymous". */
export const unnamedIn = ({ names }: Group, language: string) =>
  names.filter(({ text, fields }) => !fields && countsOthers(text, language));

/** Matches a number before a word in small letters, or after "and". */
const someOthers =
  /^(?:(?:\+|&|and|plus|as well as|et|y|e|und|sowie|dan|serta|و)\s*\p{Nd}+\s+|\p{Nd}+\s+(?=\p{Ll}))(?<who>\S.*)$/u;

/** Matches the number of a whole list, in brackets: "(20 January 2025: 4 organizations)". */
const total = /^[(（](?=.*\p{Nd})(?<who>[^()（）]+)[)）]$/u;

function countsOthers(text: string, language: string): boolean {
  if (/^(?:ほか|他)\s?\p{Nd}+\s?(?:名|人|団体)$/u.test(text)) return true;
  const { who } = (total.exec(text) ?? someOthers.exec(text.replace(/^[(\s]+/u, '')))?.groups ?? {};
  if (who === undefined) return false;
  const all = labelsOf(language).flatMap((known) => [known.organizations, known.individuals]);
  return wordsOf(who)
    .slice(0, 4)
    .some((word) => all.some((kind) => kind?.test(word)));
}
