import { locatedFaults } from './faults.js';
import { readText } from './read-statement.js';
import { Failure, output } from './output.js';

type Located = Awaited<ReturnType<typeof locatedFaults>>[number];

/**
 * Checks statements and prints every error. Returns the exit code: 2 if a file cannot be read, 1 if a statement has
 * errors.
 */
export async function check(files: string[]): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      if ((await checkOne(file)) > 0) code ||= 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      output.error(error.message);
      code = 2;
    }
  }
  return code;
}

async function checkOne(file: string): Promise<number> {
  const faults = await locatedFaults(await readText(file));
  const isUnconfirmed = ({ path }: Located) => path.endsWith('/confirm');
  const unconfirmed = faults.filter(isUnconfirmed);
  const shown = unconfirmed.length > 1 ? faults.filter((fault) => !isUnconfirmed(fault)) : faults;
  const place = ({ line, column, path }: Located) =>
    `${output.place(`${file}:${line}:${column}`)} ${path || '/'}`;
  for (const fault of shown) {
    output.out(`${place(fault)}\n  ${fault.message}`);
  }
  // A draft has an unconfirmed key in each item.
  if (unconfirmed.length > 1) {
    output.out(
      `${place(unconfirmed[0]!)}\n  ${unconfirmed.length} items have a "confirm" line. This is the first.\n  Check each item, then delete its "confirm" line.`,
    );
  }
  const { length } = faults;
  if (length > 0) output.out(output.bad(`${file}: ${length} ${length === 1 ? 'error' : 'errors'}`));
  else output.out(`${file}: ${output.good('valid')}`);
  return length;
}
