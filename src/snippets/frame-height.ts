/** The height of an iframe before its page has sent its own height, so that little moves when it does. */
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, registry } from '../elements/registry.js';
import { linesOf } from '../elements/shared/fallback.js';
import { isWhole, presets } from '../utils/attribute-values.js';
import measured from './frame-heights.json';

/**
 * The widths of iframes at which `npm run frame-heights` measures: on a narrow and a wide phone, and in a column of
 * text, in CSS pixels.
 */
export const frameWidths = [288, 398, 680] as const;

/** The margins beside an iframe on a phone, together. */
const margins = 32;

/** The size of a widget's words, as in `sizeOf`, and its heights at these widths. */
export type Sample = number[];

/** The samples by element, language, and value of the element's attribute with a few values. */
type Samples = Partial<Record<string, Record<string, Record<string, Sample>>>>;

/** The samples of the default preset in all languages, and those of the others in English. */
const samples: Record<string, Samples> = measured.samples;

/** The samples of an element with fewer or more words, in English and the default preset, by the value. */
const variants: Partial<Record<string, Partial<Record<string, Sample[]>>>> = measured.variants;

/** The height of the row of actions in each preset. */
const actionsHeights: Partial<Record<string, number>> = measured.actions;

/** The sample for an element that is new since the last measurement. */
const unknown: Sample = [400, 500, 400, 320];

/** Returns the number of letters and digits in HTML. */
const lettersIn = (html: string): number =>
  html.replace(/<[^>]*>|&\w+;/g, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '').length;

/**
 * Returns the number of letters that a widget shows of its words. A list of signatories can hide names. A list of demands
 * hides their sentences, so that its height depends on the number of lines.
 */
export function sizeOf(element: ElementName, words: string, { limit }: Attributes): number {
  const lines = linesOf(words).length;
  if (element === 'demand-list') return lines;
  const share = isWhole(limit) ? Number(limit) / lines : 1;
  return Math.round(lettersIn(words) * Math.min(share, 1));
}

/** Returns the height of a widget with words of a size, on the line between the samples around it. */
function heightAt(size: number, sorted: Sample[], index: number): number {
  const above = sorted.findIndex(([more = 0]) => more > size);
  const place = above < 0 ? sorted.length - 1 : Math.max(above, 1);
  const [fewer, more] = [sorted[place - 1]!, sorted[place]!];
  const slope = (more[index]! - fewer[index]!) / (more[0]! - fewer[0]!);
  return fewer[index]! + slope * (size - fewer[0]!);
}

/** Returns the name of the element's attribute with a few values, with them, or `undefined`. */
export function choiceOf(element: ElementName) {
  // An iframe in a column of text has no space for a third column.
  if (element === 'signatory-list') return { name: 'columns', values: ['1', '2'], default: '2' };
  for (const [name, type] of Object.entries(registry[element].attributes)) {
    if (type.kind === 'enum') return { name, ...type };
  }
  return undefined;
}

/**
 * Returns the heights of a widget at each of the widths, in CSS pixels. If it has more or fewer words than the widget
 * that was measured, its height is between those of other widgets, or in proportion.
 * @param words The fallback content of the widget, as HTML.
 */
export function frameHeights(
  element: ElementName,
  attributes: Attributes,
  words: string,
): number[] {
  const choice = choiceOf(element);
  const { [choice?.name ?? '']: asked = '', lang = 'en' } = attributes;
  const value = choice?.values.includes(asked) ? asked : (choice?.default ?? '');
  const [usual = ''] = presets;
  const sampleOf = (preset: string, language: string) =>
    samples[preset]?.[element]?.[language]?.[value];
  const english = sampleOf(usual, 'en') ?? unknown;
  const [size = 0, ...heights] = sampleOf(usual, lang) ?? english;
  const { preset = usual, actions } = attributes;
  const inPreset = sampleOf(preset, 'en') ?? english;
  const { [value]: others = [[0, 0, 0, 0]] } = variants[element] ?? {};
  const bySize = [...others, english].sort(([fewer = 0], [more = 0]) => fewer - more);
  // As many as in English.
  const shown = (sizeOf(element, words, attributes) * english[0]!) / size;
  const row = actions ? (actionsHeights[preset] ?? actionsHeights[usual]!) : 0;
  return heights.map((height, place) => {
    const index = place + 1;
    const relative = heightAt(shown, bySize, index) / english[index]!;
    return Math.round(((height * inPreset[index]!) / english[index]!) * relative) + row;
  });
}

/** The attributes of an iframe for its height. */
export interface FrameSize {
  /** The height in a column of text, for pages whose policy or sanitizer does not allow the style. */
  height: string;
  /** The height on a page of any width. The widget is higher on a phone. */
  style: string;
}

/** Returns the attributes of an iframe with these heights. Its height on a page follows the width of the viewport. */
export function frameSize(heights: number[]): FrameSize {
  const [narrow = 0, phone = 0, column = 0] = heights;
  const [narrowWidth, phoneWidth, columnWidth] = frameWidths;
  const near = (narrow - phone) / (phoneWidth - narrowWidth);
  const far = (phone - column) / (columnWidth - phoneWidth);
  const line = (slope: number) =>
    `${Math.round(phone + slope * (phoneWidth + margins))}px - ${Math.round(slope * 100)}vw`;
  // The lines meet at the width of the phone. If the far one is the steeper, the lower line is right on both sides.
  const lines = `${near < far ? 'min' : 'max'}(${line(near)}, ${line(far)})`;
  return { height: String(column), style: `height: max(${column}px, ${lines})` };
}
