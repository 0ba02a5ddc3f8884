import type { TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { ShownStatement } from '../statement/translation.js';
import type { DrawingOptions } from './descriptor.js';

/**
 * HTML that depends on attributes, as JSON. A server that runs no JavaScript joins it, and knows nothing of the
 * elements. An array contains the parts in their order.
 */
export type Part = string | Part[] | Choice | Repetition | Condition | Count | Value | File;

/** The part for the value of an attribute. */
export interface Choice {
  choose: string;
  /** The value of a missing attribute. */
  default: string;
  parts: Record<string, Part>;
}

/** A part for each id in an attribute, in the order of the attribute. */
interface Repetition {
  each: string;
  /** The ids of a missing attribute. */
  default: string[];
  parts: Record<string, Part>;
  /** The text between two parts. Default: none. */
  between?: string;
  /** Whether equal parts are there only once. Default: false. */
  once?: true;
}

/** One part if any of the tests is true, another one otherwise. Default: nothing. */
interface Condition {
  if: Test[];
  then?: Part;
  else?: Part;
}

/** The part for the number of items that have a true test. */
interface Count {
  count: Test[][];
  parts: string[];
}

/** The value of an attribute, which the server escapes. */
interface Value {
  value: string;
}

/** The text of a file. The path starts at the folder of the JSON. */
interface File {
  file: string;
}

export type Test =
  /** The attribute is missing or names nothing. */
  | { absent: string }
  /** The attribute contains one of these ids. */
  | { attribute: string; ids: string[] }
  /** The attribute is one of these names, whatever its case and diacritics. */
  | { attribute: string; names: string[] }
  /** The attribute is a number, and not a smaller one. */
  | { attribute: string; atLeast: number }
  /** The page shows the full text, with `show` as one of these values. */
  | { text: string[] }
  /** The date, or the range `start/end`, overlaps the time between the attributes `from` and `until`. */
  | { date: string };

/** How the HTML of an element depends on attributes that can be combined. */
export interface Prerendering {
  /** Returns the fallback content. */
  words: (statement: ShownStatement, messages: Messages) => Part;
  /** Returns the rendered element. `draw` renders a template of the element with all that is around it. */
  drawn: (
    statement: ShownStatement,
    messages: Messages,
    draw: (template: TemplateResult) => string,
    options: DrawingOptions,
  ) => Part;
}

/** Replaces what a pattern matches in HTML. `index` counts the matches. */
export function replaced(
  part: Part,
  pattern: RegExp,
  by: (match: string, index: number) => Part,
): Part {
  let index = 0;
  const visit = (each: Part): Part => {
    if (Array.isArray(each)) return each.flatMap(visit);
    if (typeof each === 'string') {
      const others = each.split(pattern);
      const matches = each.match(pattern) ?? [];
      return others.flatMap((other, place) =>
        place < matches.length ? [other, by(matches[place]!, index++)] : [other],
      );
    }
    if ('if' in each) {
      const { then, else: otherwise } = each;
      return {
        if: each.if,
        ...(then !== undefined && { then: visit(then) }),
        ...(otherwise !== undefined && { else: visit(otherwise) }),
      };
    }
    if (!('choose' in each || 'each' in each)) return each;
    const parts = Object.entries(each.parts).map(([value, own]) => [value, visit(own)] as const);
    return { ...each, parts: Object.fromEntries(parts) };
  };
  return visit(part);
}

/**
 * Replaces neighbouring items in HTML, one for each id, by those that an attribute names. It can also name `others`, which
 * have no items here.
 */
export function repeated(
  html: string,
  item: RegExp,
  attribute: string,
  { ids, standard, others = [] }: { ids: string[]; standard: string[]; others?: string[] },
): Part {
  const items = html.match(item)!;
  const [before = '', after = ''] = html.split(items.join(''));
  const parts: Record<string, Part> = {
    ...Object.fromEntries(ids.map((id, index) => [id, items[index]!])),
    ...Object.fromEntries(others.map((id) => [id, ''])),
  };
  return [before, { each: attribute, default: standard, parts }, after];
}
