/** The height of an iframe before its page has sent its own height, so that little moves when it does. */
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, registry } from '../elements/registry.js';
import measured from './frame-heights.json';

/** The widths at which `npm run frame-heights` measures: a phone, a column of text and a wide page, in CSS pixels. */
export const frameWidths = [360, 680, 1280] as const;

/** The number of letters in the fallback content of a widget, and its heights at these widths. */
type Sample = number[];

/** The samples by element, language, and value of the element's attribute with a few values. */
const samples: Partial<Record<string, Record<string, Record<string, Sample>>>> = measured;

/** The sample for an element that is new since the last measurement. */
const unknown: Sample = [400, 400, 320, 280];

/** Returns the number of letters and digits in HTML. */
export const lettersIn = (html: string): number =>
  html.replace(/<[^>]*>|&\w+;/g, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '').length;

/** Returns the name of the element's attribute with a few values, with them, or `undefined`. */
export function choiceOf(element: ElementName) {
  for (const [name, type] of Object.entries(registry[element].attributes)) {
    if (type.kind === 'enum') return { name, ...type };
  }
  return undefined;
}

/**
 * Returns the heights of a widget at each of the widths, in CSS pixels. If it has more or fewer words than the widget
 * that was measured, its height is in proportion.
 * @param words The fallback content of the widget, as HTML.
 */
export function frameHeights(element: ElementName, attributes: Attributes, words: string) {
  const choice = choiceOf(element);
  const { [choice?.name ?? '']: value = choice?.default ?? '', lang = 'en' } = attributes;
  const byValue = samples[element]?.[lang] ?? samples[element]?.en ?? {};
  const [letters = 0, ...heights] = byValue[value] ?? byValue[choice?.default ?? ''] ?? unknown;
  const [phone = 0, column = 0, wide = 0] = heights.map((height) =>
    Math.round((height * lettersIn(words)) / letters),
  );
  return { phone, column, wide };
}
