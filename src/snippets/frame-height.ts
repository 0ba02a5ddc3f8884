/** The height of an iframe before its page has sent its own height, so that little moves when it does. */
import type { Attributes } from '../elements/descriptor.js';
import { type ElementName, registry } from '../elements/registry.js';
import { presets } from '../utils/attribute-values.js';
import measured from './frame-heights.json';

/**
 * The widths of iframes at which `npm run frame-heights` measures: on a narrow and a wide phone, and in a column of
 * text, in CSS pixels.
 */
export const frameWidths = [288, 398, 680] as const;

/** The margins beside an iframe on a phone, together. */
const margins = 32;

/** The number of letters in the fallback content of a widget, and its heights at these widths. */
type Sample = number[];

/** The samples by element, language, and value of the element's attribute with a few values. */
type Samples = Partial<Record<string, Record<string, Record<string, Sample>>>>;

/** The samples of the default preset in all languages, and those of the others in English. */
const samples: Record<string, Samples> = measured;

/** The sample for an element that is new since the last measurement. */
const unknown: Sample = [400, 500, 400, 320];

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
export function frameHeights(
  element: ElementName,
  attributes: Attributes,
  words: string,
): number[] {
  const choice = choiceOf(element);
  const { [choice?.name ?? '']: value = choice?.default ?? '', lang = 'en' } = attributes;
  const [usual = ''] = presets;
  const sampleOf = (preset: string, language: string) => {
    const byValue = samples[preset]?.[element]?.[language];
    return byValue?.[value] ?? byValue?.[choice?.default ?? ''];
  };
  const english = sampleOf(usual, 'en') ?? unknown;
  const [letters = 0, ...heights] = sampleOf(usual, lang) ?? english;
  const inPreset = sampleOf(attributes.preset ?? usual, 'en') ?? english;
  return heights.map((height, index) =>
    Math.round(
      (((height * inPreset[index + 1]!) / english[index + 1]!) * lettersIn(words)) / letters,
    ),
  );
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
