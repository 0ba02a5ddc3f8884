import {
  findNodeAtLocation,
  type Node,
  parseTree,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Fault } from '../statement/references.js';
import { validate } from '../statement/validate.js';
import { readText } from './read.js';
import { say } from './say.js';

/** A fault and where it stands, both from 1. */
export interface Located extends Fault {
  line: number;
  column: number;
}

/** Every fault of a statement in JSON, in the order of its text. */
export async function locatedFaults(text: string): Promise<Located[]> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) {
    return errors.map(({ error, offset, length }) => ({
      path: '',
      expected: 'JSON',
      found: `${printParseErrorCode(error)}: ${JSON.stringify(text.slice(offset, offset + length))}`,
      ...position(text, offset),
    }));
  }
  const { faults } = await validate(JSON.parse(text));
  return faults
    .map((fault) => ({ ...fault, ...position(text, offsetOf(tree, fault.path)) }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Where the value of a JSON pointer begins, or the innermost value around it that is there. */
function offsetOf(tree: Node, pointer: string): number {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  let node = tree;
  for (const key of keys) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
    if (!next) break;
    node = next;
  }
  return node.offset;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Checks statements and prints what is found; the exit code is 1 where one has a fault. */
export async function check(files: string[]): Promise<number> {
  let count = 0;
  for (const file of files) {
    const text = await readText(file);
    const faults = await locatedFaults(text);
    count += faults.length;
    for (const { path, expected, found, line, column } of faults) {
      say.out(
        `${say.place(`${file}:${line}:${column}`)} ${path || '/'}\n  expected ${expected}\n  found ${say.bad(found)}`,
      );
    }
    if (faults.length > 0)
      say.out(say.bad(`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`));
    else say.out(`${file}: ${say.good('valid')}`);
  }
  return count > 0 ? 1 : 0;
}
