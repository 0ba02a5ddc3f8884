import type { Block } from '../tree/blocks.js';
import { isKindLabel, labelText } from '../tree/kinds-of-text.js';
import { isCountry } from './countries.js';

/** Whether an item is a group with its names: "Unions: Lake Union; Teachers Union". */
export function isLabelled({ rich }: Block, language: string): boolean {
  const [, words = ''] = /^([^:：\n]{2,40}(?::(?=\s)|：))\s*\S/u.exec(rich.text) ?? [];
  const isKnown = isKindLabel(words, language) || isCountry(labelText(words), language);
  return words !== '' && (isKnown || isBoldUpTo(rich, words.length));
}

/** Whether the words before a place are bold, perhaps without their colon: "**Researchers:** Ada Osu". */
export const isBoldUpTo = ({ spans }: Block['rich'], end: number) =>
  spans.some(
    (span) =>
      'kind' in span &&
      span.kind === 'strong' &&
      span.start === 0 &&
      end - span.end < 2 &&
      span.end <= end,
  );
