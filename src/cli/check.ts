import { locatedFaults } from './faults.js';
import { readText } from './read-statement.js';
import { Failure, say } from './output.js';

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
