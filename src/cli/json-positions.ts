import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../statement/validation/references.js';

/** A place in a text, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Finds the places of offsets in a text; its lines are counted once. */
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

/** What is wrong where a text is no JSON, as a person can mend it. */
const syntax: Record<string, string | undefined> = {
  InvalidSymbol: 'a text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number in plain digits, such as 6000',
  PropertyNameExpected: 'a key in double quotes; take away a comma before a closing brace',
  ValueExpected: 'a value; take away a comma before a closing bracket',
  ColonExpected: 'a colon between a key and its value',
  CommaExpected: 'a comma between this and what stands before it',
  CloseBraceExpected: 'a closing brace } for each one that was opened',
  CloseBracketExpected: 'a closing bracket ] for each one that was opened',
  EndOfFileExpected: 'nothing after the end of the statement',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString:
    'a double quote at the end of the text, on the same line; inside a text write \\" for one and \\n for a new line',
  UnexpectedEndOfNumber: 'a whole number',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a backslash written as \\\\',
  InvalidCharacter: 'no control character in a text: write \\n for a new line and \\t for a tab',
};

/** How many faults of its syntax are told: what follows is mostly due to the first. */
const most = 3;

/** A fault at an offset of a text. */
export type Placed = Fault & { offset: number };

/** The tree of a text in JSON, or what is wrong with it as JSON. */
export function treeOf(
  text: string,
): { tree: Node; faults: [] } | { tree?: never; faults: Placed[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree && errors.length === 0) return { tree, faults: [] };
  if (!text.trim()) {
    return {
      faults: [{ path: '', expected: 'a statement in JSON', found: 'an empty file', offset: 0 }],
    };
  }
  const faults = errors.slice(0, most).map(({ error, offset, length }): Placed => {
    const found = text.slice(offset, offset + Math.max(length, 1)).trim();
    return {
      path: '',
      expected: syntax[printParseErrorCode(error)] ?? 'JSON',
      found: found ? shorten(found) : 'the end of the file',
      offset,
    };
  });
  const again = (one: Placed, index: number) =>
    faults.findIndex((other) => other.offset === one.offset) !== index;
  return { faults: faults.filter((one, index) => !again(one, index)) };
}

const shorten = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The values of an object or a list by their keys; of a key that comes again, the last, as it is read. */
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

/** Where the value of a JSON pointer begins, or the innermost value around it that is there. */
export function offsetOf(tree: Node, pointer: string): number {
  let node = tree;
  for (const key of pointer.split('/').slice(1)) {
    const next = childrenOf(node).get(key.replace(/~1/g, '/').replace(/~0/g, '~'));
    if (!next) break;
    node = next;
  }
  return node.offset;
}

/** The keys that come more than once in one object: only the last is read, and the others are lost. */
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
    const expected = 'each key only once: of two, only the last is read';
    const again = seen.has(name) ? [{ path: own, expected, found: name, offset: key.offset }] : [];
    seen.add(name);
    return [...again, ...repeatedKeys(value, own)];
  });
}
