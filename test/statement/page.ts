import { until } from '../until.js';

/** The outcomes of a page's elements, in order: tags, event types, and faults. */
export interface Told {
  events: string[];
  errors: string[];
}

export let told: Told;
const { error } = console;
beforeEach(() => {
  told = { events: [], errors: [] };
  // The console repeats the messages of the events.
  console.error = () => undefined;
});
afterEach(() => {
  console.error = error;
});

/** Renders HTML on the page. `ready` waits for the given number of outcomes. */
export function page(html: string, lang = 'en') {
  const place = document.createElement('div');
  place.lang = lang;
  for (const type of ['statement-ready', 'statement-error'] as const) {
    place.addEventListener(type, ({ target, faults }) => {
      const { localName } = target as Element;
      told.events.push(`${localName} ${type}`);
      told.errors.push(...faults.map(({ message }) => `<${localName}> ${message}`));
    });
  }
  place.innerHTML = html;
  document.body.append(place);
  const outcomes = (count: number) => until(() => told.events.length >= count, `${count} outcomes`);
  return { place, outcomes };
}

/** Returns a script element with a statement or another value. */
export const inline = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
