import pc from 'picocolors';

/** What keeps a command from being carried out; its message is for the person who gave it. */
export class Failure extends Error {}

/** Colours are left out where standard output is no terminal, or NO_COLOR is set. */
export const say = {
  out: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  error: (text: string): void => {
    process.stderr.write(`${pc.red('error')} ${text}\n`);
  },
  place: pc.bold,
  good: pc.green,
  bad: pc.red,
};
