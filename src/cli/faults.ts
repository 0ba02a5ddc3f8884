import { validate } from '../statement/validation/validate.js';
import {
  offsetOf,
  type Placed,
  type Position,
  positionsIn,
  repeatedKeys,
  treeOf,
} from './json-positions.js';
import { withKeys } from './known-keys.js';

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
