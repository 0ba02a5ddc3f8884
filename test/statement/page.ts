import { until } from '../until.js';

/** What became of the elements of a page, in order: their tags, the types of their events, and the faults in these. */
export interface Told {
  events: string[];
  errors: string[];
}

export let told: Told;
const { error } = console;
beforeEach(() => {
  told = { events: [], errors: [] };
  // The events say the same.
  console.error = () => undefined;
});
afterEach(() => {
  console.error = error;
});

/** Puts HTML on the page; `ready` waits for as many outcomes as are named. */
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

/** A statement, or anything else, as a page has it in a script element. */
export const inline = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
