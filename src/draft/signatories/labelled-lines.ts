import type { Block } from '../tree/blocks.js';
import { isKindLabel, labelText } from '../tree/kinds-of-text.js';
import { type Rich, sliced, trimmed } from '../tree/rich.js';
import { isCountry } from './countries.js';

/** Whether an item is a group with its names: "Unions: Lake Union; Teachers Union". */
export function isLabelled({ rich }: Block, language: string): boolean {
  const [, words = ''] = /^([^:：\n]{2,40}(?::(?=\s)|：))\s*\S/u.exec(rich.text) ?? [];
  const isKnown = isKindLabel(words, language) || isCountry(labelText(words), language);
  return words !== '' && (isKnown || isMarkedUpTo(rich, words.length));
}

/** Whether the words before a place are bold or in italics, perhaps without their colon: "**Researchers:** Ada Osu". */
export const isMarkedUpTo = ({ spans }: Rich, end: number) =>
  spans.some((span) => 'kind' in span && span.start === 0 && end - span.end < 3 && span.end <= end);

/** Matches a label with its colon at the start of a text, or after a name: "Kenya: River Watch. Uganda: Lake Union". */
const label = /(?:^|(?<=[.;]\s))(?<words>[\p{Lu}\p{Lo}][^:：.;,\n]{1,40}\s?(?::(?=\s)|：))/gu;

/** Divides a line before each of several labels in it. One of them has to be a country, a kind, or marked as a label. */
export function dividedAtLabels(rich: Rich, language: string): Rich[] {
  const labels = [...rich.text.matchAll(label)];
  const [first] = labels;
  if (labels.length < 2 || first!.index > 0) return [rich];
  const parts = labels.map(({ index }, at) => trimmed(sliced(rich, index, labels[at + 1]?.index)));
  const isKnown = parts.some((part, at) => {
    const { words } = labels[at]!.groups!;
    return (
      isMarkedUpTo(part, words!.length) ||
      isKindLabel(words!, language) ||
      isCountry(labelText(words!), language)
    );
  });
  return isKnown ? parts : [rich];
}
