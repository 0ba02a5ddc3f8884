import type { Statement } from '../statement/schema.js';
import { checkEveryLanguage } from '../statement/validation/every-language.js';
import { unknownKey, validate } from '../statement/validation/validate.js';
import {
  offsetOf,
  type Placed,
  type Position,
  positionsIn,
  repeatedKeys,
  treeOf,
} from './json-positions.js';
import { withKeys } from './known-keys.js';
import { plain } from './plain.js';

checkEveryLanguage();

type Located = Placed & Position;

/** Returns every error in a statement in JSON with its line and column, in the order of the text. */
export const locatedFaults = async (text: string): Promise<Located[]> =>
  (await validateText(text)).faults;

/**
 * Validates a statement in JSON. Returns it with its keys in the order of the schema, and every error as `locatedFaults`
 * does.
 */
export async function validateText(
  text: string,
): Promise<{ statement?: Statement | undefined; faults: Located[] }> {
  const { tree, faults: syntax } = treeOf(text);
  const placed: Placed[] = tree ? repeatedKeys(tree) : syntax;
  const { statement, faults = [] } = tree ? await validate(JSON.parse(text)) : {};
  if (tree) {
    placed.push(
      ...faults.map((fault) => ({ ...withKeys(fault), offset: offsetOf(tree, fault.path) })),
    );
  }
  const positionOf = positionsIn(text);
  const located = placed
    .sort((one, other) => one.offset - other.offset)
    .map((fault) => ({ ...fault, ...positionOf(fault.offset) }));
  return { statement, faults: located };
}

/**
 * Describes errors, each with its place in the file. Errors about one key in many items become one, at the first place.
 * A draft, for example, has the key `confirm` in each item.
 * @param mark Sets the place off, for a terminal.
 */
export function describeFaults(
  file: string,
  faults: Located[],
  mark = (place: string) => place,
): string[] {
  const alike = new Map<unknown, Located[]>();
  for (const fault of faults) {
    const topic = isAboutKey(fault) ? fault.message : fault;
    const others = alike.get(topic);
    if (others) others.push(fault);
    else alike.set(topic, [fault]);
  }
  return [...alike.values()].map((same) => {
    const [{ line, column, path, message }] = same as [Located];
    const key = JSON.stringify(path.split('/').at(-1));
    const lines = [...new Set(same.map((fault) => fault.line))];
    const listed = `${lines.slice(0, most).join(', ')}${lines.length > most ? ', …' : ''}`;
    const count =
      same.length > 1
        ? `\n  ${same.length} items have the key ${key}. This is the first. Lines: ${listed}`
        : '';
    return `${mark(`${file}:${line}:${column}`)} ${plain(`${path || '/'}\n  ${message}${count}`)}`;
  });
}

/** The most lines that a message lists. */
const most = 20;

/** Whether an error is about a key that other items can have, too. The top level has each key once. */
const isAboutKey = ({ path, message }: Located) =>
  message.startsWith(unknownKey) ||
  (/\/.*\/confirm$/.test(path) && message.startsWith('not confirmed'));

/** Returns the number of errors as text: "1 error". */
export const countOf = ({ length }: unknown[]): string =>
  `${length} ${length === 1 ? 'error' : 'errors'}`;
