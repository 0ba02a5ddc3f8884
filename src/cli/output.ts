import pc from 'picocolors';

/** What keeps a command from being carried out; its message is for the person who gave it. */
export class Failure extends Error {}

/** Colours are for a terminal alone; NO_COLOR (https://no-color.org) leaves them out there too. */
const colours = ({ isTTY = false }: { isTTY?: boolean }) =>
  pc.createColors(isTTY && !process.env.NO_COLOR);

const out = colours(process.stdout);

export const output = {
  out: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  error: (text: string): void => {
    process.stderr.write(`${colours(process.stderr).red('error')} ${text}\n`);
  },
  note: (text: string): void => {
    process.stderr.write(`${colours(process.stderr).bold('note')} ${text}\n`);
  },
  place: out.bold,
  good: out.green,
  bad: out.red,
};
