import type { Fault } from '../statement/validation/references.js';
import { unknownKey, validate } from '../statement/validation/validate.js';
import {
  offsetOf,
  type Placed,
  type Position,
  positionsIn,
  repeatedKeys,
  treeOf,
} from './json-positions.js';
import { keysAt } from './known-keys.js';

/** Returns every error in a statement in JSON with its line and column, in the order of the text. */
export async function locatedFaults(text: string): Promise<(Placed & Position)[]> {
  const { tree, faults: syntax } = treeOf(text);
  const placed: Placed[] = tree ? repeatedKeys(tree) : syntax;
  if (tree) {
    const { faults } = await validate(JSON.parse(text));
    placed.push(
      ...faults.map((fault) => ({ ...withKeys(fault), offset: offsetOf(tree, fault.path) })),
    );
  }
  const positionOf = positionsIn(text);
  return placed
    .sort((one, other) => one.offset - other.offset)
    .map((fault) => ({ ...fault, ...positionOf(fault.offset) }));
}

/** Adds the known keys to the message about an unknown key. */
function withKeys(fault: Fault): Fault {
  if (!fault.message.startsWith(unknownKey)) return fault;
  const keys = keysAt(fault.path.replace(/\/[^/]*$/, ''));
  return { ...fault, message: `${fault.message}. Known keys: ${keys.join(', ')}.` };
}
