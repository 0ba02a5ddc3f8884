/** Must compile with the installed package, except for the marked lines. */
import schema from 'statement-widgets/schema.json' with { type: 'json' };
import data from 'statement-widgets/statement.json' with { type: 'json' };
import river from './open-river.json' with { type: 'json' };
import type { StatementEvent as SameEvent } from 'statement-widgets';
import { define as defineAll } from 'statement-widgets';
import { define } from 'statement-widgets/define.js';
import { define as defineOne } from 'statement-widgets/define/coup-stats.js';
import {
  define as register,
  embed,
  type JsonStatement,
  type Statement,
  StatementElement,
  StatementEvent,
} from 'statement-widgets/elements.js';
import { CoupStats } from 'statement-widgets/elements/coup-stats.js';
import { JointStatement } from 'statement-widgets/elements/joint-statement.js';
import { ready } from 'statement-widgets/server.js';
import { statement } from 'statement-widgets/statement.js';

embed(statement);
embed(data);
register({ 'my-stats': CoupStats }, 'acme');
[defineAll, define, defineOne].forEach((each: (prefix?: string) => void) => {
  each('acme');
});
export const address: string = schema.$schema;

const stats = document.createElement('coup-stats');
const same: CoupStats = stats;
const own: Statement = data;
export const imported: JsonStatement = river;
// @ts-expect-error -- any string, where a statement has only some
export const unchecked: Statement = river;
stats.statement = own;
stats.statement = river;
stats.figures = 'killed displaced';
stats.layout = 'row';
// @ts-expect-error -- no such layout
stats.layout = 'circle';
// @ts-expect-error -- an attribute of another element
stats.demand = 'voices';

document.querySelector('joint-statement')?.scrollIntoView();
export const text: JointStatement | null = document.querySelector('joint-statement');
export const isElement = same instanceof StatementElement;

stats.addEventListener('statement-ready', (event) => {
  const known: StatementEvent & SameEvent = event;
  const messages: string[] = known.faults.map(({ message }) => message);
  console.warn(messages.join());
});
document.addEventListener('statement-error', (event) => {
  if (event instanceof StatementEvent) console.warn(event.faults.length);
});
window.addEventListener('statement-ready', ({ faults }) => {
  console.warn(faults.length);
});
// @ts-expect-error -- no event of a pointer
stats.addEventListener('statement-error', (event) => event.clientX);
// @ts-expect-error -- no statement
stats.statement = { title: 'Title' };

export const drawn: Promise<void>[] = [ready(data), ready(river)];
// @ts-expect-error -- no statement
void ready({ title: 'Title' });
