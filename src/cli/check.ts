import { countOf, describeFaults, locatedFaults } from './faults.js';
import { readText } from './read-statement.js';
import { Failure, output } from './output.js';

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
  for (const line of describeFaults(file, faults, output.place)) output.out(line);
  if (faults.length > 0) output.out(output.bad(`${file}: ${countOf(faults)}`));
  else output.out(`${file}: ${output.good('valid')}`);
  return faults.length;
}
