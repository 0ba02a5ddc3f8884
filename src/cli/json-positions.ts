import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../statement/validation/references.js';

/** A place in a text. Line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Returns a function that finds the line and column of an offset in a text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The syntax errors of JSON, each with an expectation and a hint. */
const syntax: Record<string, [expected: string, hint?: string] | undefined> = {
  InvalidSymbol: ['text in double quotes, a number, true, false or null'],
  InvalidNumberFormat: ['a number in digits, such as 6000'],
  PropertyNameExpected: ['a key in double quotes', 'Remove any comma before a closing brace.'],
  ValueExpected: ['a value', 'Remove any comma before a closing bracket.'],
  ColonExpected: ['a colon between a key and its value'],
  CommaExpected: ['a comma before this value or key'],
  CloseBraceExpected: ['a closing brace } for each opening brace'],
  CloseBracketExpected: ['a closing bracket ] for each opening bracket'],
  EndOfFileExpected: ['nothing after the end of the statement'],
  InvalidCommentToken: ['no comment', 'Remove it, because JSON has no comments.'],
  UnexpectedEndOfComment: ['no comment', 'Remove it, because JSON has no comments.'],
  UnexpectedEndOfString: [
    'a double quote at the end of the text, on the same line',
    'Inside a text, write \\" for a double quote and \\n for a new line.',
  ],
  UnexpectedEndOfNumber: ['a whole number'],
  InvalidUnicode: ['four hexadecimal digits after \\u'],
  InvalidEscapeCharacter: ['a known escape', 'Write a backslash as \\\\.'],
  InvalidCharacter: ['no control character', 'Write \\n for a new line and \\t for a tab.'],
};

/** The maximum number of syntax errors to report. Later errors mostly follow from the first. */
const most = 3;

/** An error at an offset of a text, in characters from 0. */
export type Placed = Fault & { offset: number };

/** Parses JSON into a tree, or returns its syntax errors. */
export function treeOf(
  text: string,
): { tree: Node; faults: [] } | { tree?: never; faults: Placed[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree && errors.length === 0) return { tree, faults: [] };
  if (!text.trim()) {
    return { faults: [{ path: '', message: 'the file is empty', offset: 0 }] };
  }
  const faults = errors.slice(0, most).map(({ error, offset, length }): Placed => {
    const found = text.slice(offset, offset + Math.max(length, 1)).trim();
    const [expected, hint] = syntax[printParseErrorCode(error)] ?? ['JSON'];
    const message = `expected ${expected}, found ${found ? shorten(found) : 'the end of the file'}`;
    return { path: '', message: hint ? `${message}. ${hint}` : message, offset };
  });
  const again = (one: Placed, index: number) =>
    faults.findIndex((other) => other.offset === one.offset) !== index;
  return { faults: faults.filter((one, index) => !again(one, index)) };
}

const shorten = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

/**
 * Caches the values of an object or a list by their keys. If a key is duplicate, the last value counts, as in
 * `JSON.parse`.
 */
const children = new WeakMap<Node, Map<string, Node>>();

function childrenOf(node: Node): Map<string, Node> {
  let known = children.get(node);
  if (!known) {
    const inside = node.children ?? [];
    known = new Map(
      node.type === 'array'
        ? inside.map((child, index) => [String(index), child])
        : inside.flatMap(({ children: [key, value] = [] }) =>
            key && value ? [[String(key.value), value] as const] : [],
          ),
    );
    children.set(node, known);
  }
  return known;
}

/**
 * Returns the offset of the value at a JSON pointer. If there is no such value, returns the offset of its nearest
 * ancestor.
 */
export function offsetOf(tree: Node, pointer: string): number {
  let node = tree;
  for (const key of pointer.split('/').slice(1)) {
    const next = childrenOf(node).get(key.replace(/~1/g, '/').replace(/~0/g, '~'));
    if (!next) break;
    node = next;
  }
  return node.offset;
}

/** Returns an error for each key that appears more than once in its object. */
export function repeatedKeys(tree: Node, path = ''): Placed[] {
  const inside = tree.children ?? [];
  if (tree.type === 'array') {
    return inside.flatMap((child, index) => repeatedKeys(child, `${path}/${index}`));
  }
  const seen = new Set<unknown>();
  return inside.flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const name = String(key.value);
    const own = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const message = `duplicate key ${JSON.stringify(name)}. JSON keeps only the last one.`;
    const again = seen.has(name) ? [{ path: own, message, offset: key.offset }] : [];
    seen.add(name);
    return [...again, ...repeatedKeys(value, own)];
  });
}
