import pc from 'picocolors';
import { plain } from './plain.js';

/** An error for the user of the command. Only its message is printed. */
export class Failure extends Error {}

/** Colours only the output on a terminal, unless NO_COLOR (https://no-color.org) is set. */
const colours = ({ isTTY = false }: { isTTY?: boolean }) =>
  pc.createColors(isTTY && !process.env.NO_COLOR);

const out = colours(process.stdout);

export const output = {
  out: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  error: (text: string): void => {
    process.stderr.write(`${colours(process.stderr).red('error')} ${plain(text)}\n`);
  },
  note: (text: string): void => {
    process.stderr.write(`${colours(process.stderr).bold('note')} ${plain(text)}\n`);
  },
  place: out.bold,
  good: out.green,
  bad: out.red,
};
