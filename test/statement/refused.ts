import { expect } from '@open-wc/testing';
import type { Statement } from '../../src/statement/schema.js';
import { parts, read } from '../elements/helpers.js';
import { river } from '../fixtures/river.js';
import { told } from './page.js';

/** Effects that the page would notice: uncaught errors, or executed markup. */
export let escaped: string[];
const note = ({ type }: Event) => escaped.push(type);
beforeEach(() => {
  escaped = [];
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
});
afterEach(() => {
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  Reflect.deleteProperty(globalThis, 'executed');
});

/** Returns the river statement with a change. */
export const changed = (change: (statement: Statement) => unknown): Statement => {
  const copy = structuredClone(river);
  change(copy);
  return copy;
};

/** Checks that the fallback content stays, with one console message and an event with one fault. */
export function expectRefused(place: Element, message: RegExp) {
  const element = place.firstElementChild as HTMLElement;
  expect(element.innerText).to.include('Words');
  expect(read(parts(element.shadowRoot!, 'note')[0])).to.equal('The statement could not be shown');
  expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
  expect(told.events.at(-1)).to.equal('statement-quote statement-error');
  expect(told.errors).to.have.lengthOf(1);
  expect(told.errors[0]).to.match(message);
  expect(escaped).to.deep.equal([]);
  expect('executed' in globalThis).to.equal(false);
}
