import { validate } from '../statement/validate.js';
import { offsetOf, type Placed, type Position, positionsIn, repeatedKeys, treeOf } from './json.js';
import { readText } from './read.js';
import { Failure, say } from './say.js';

/** Every fault of a statement in JSON with its place, in the order of its text. */
export async function locatedFaults(text: string): Promise<(Placed & Position)[]> {
  const { tree, faults: syntax } = treeOf(text);
  const placed: Placed[] = tree ? repeatedKeys(tree) : syntax;
  if (tree) {
    const { faults } = await validate(JSON.parse(text));
    placed.push(...faults.map((fault) => ({ ...fault, offset: offsetOf(tree, fault.path) })));
  }
  const positionOf = positionsIn(text);
  return placed
    .sort((one, other) => one.offset - other.offset)
    .map((fault) => ({ ...fault, ...positionOf(fault.offset) }));
}

/** Checks statements and prints what is found; the exit code is 2 where one cannot be read, 1 where one has a fault. */
export async function check(files: string[]): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      if ((await checkOne(file)) > 0) code ||= 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say.error(error.message);
      code = 2;
    }
  }
  return code;
}

async function checkOne(file: string): Promise<number> {
  const faults = await locatedFaults(await readText(file));
  for (const { path, expected, found, line, column } of faults) {
    say.out(
      `${say.place(`${file}:${line}:${column}`)} ${path || '/'}\n  expected ${expected}\n  found ${say.bad(found)}`,
    );
  }
  const { length } = faults;
  if (length > 0) say.out(say.bad(`${file}: ${length} ${length === 1 ? 'fault' : 'faults'}`));
  else say.out(`${file}: ${say.good('valid')}`);
  return length;
}
