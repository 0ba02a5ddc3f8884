import { expect } from '@open-wc/testing';
import { type ElementName, elementNames } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import { parts } from '../elements/helpers.js';
import { expectInPlace } from './shown-text.js';
import { citedOf, leavesOf, piecesOf, shownBy } from './texts.js';
import '../../src/entrypoints/script-tag.js';

/** The number of cases of each kind and the seed, set by the runner. */
export const { runs, seed } = (globalThis as unknown as { fuzz: { runs: number; seed: number } })
  .fuzz;

type Outcome = { ready: true } | { ready: false; message: string };

/** One of each element for all cases. Each shows the last statement. */
export function page() {
  const place = document.createElement('div');
  place.innerHTML = elementNames.map((tag) => `<${tag}>Fallback</${tag}>`).join('');
  document.body.append(place);
  return [...place.children] as (HTMLElement & {
    statement: unknown;
    updateComplete: Promise<boolean>;
  })[];
}

/** Shows a statement in an element. */
export function outcomeOf(
  element: ReturnType<typeof page>[0],
  statement: unknown,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (event: Event & { faults?: Error[] }) => {
      for (const type of ['statement-ready', 'statement-error'])
        element.removeEventListener(type, done);
      resolve(
        event.type === 'statement-ready'
          ? { ready: true }
          : { ready: false, message: event.faults?.[0]?.message ?? '' },
      );
    };
    for (const type of ['statement-ready', 'statement-error']) element.addEventListener(type, done);
    element.statement = statement;
  });
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

const isSeen = (node: HTMLElement) =>
  node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  node.getClientRects().length > 0;

/** Returns the visible text of a node, since styles may change its letters. */
const seenIn = (node: HTMLElement): string =>
  [...node.childNodes]
    .map((child) => {
      if (child instanceof HTMLElement) return seenIn(child);
      return child instanceof Text && isSeen(node) ? child.data : '';
    })
    .join('');

let escaped: string[];
const note = ({ type }: Event) => escaped.push(type);
const { error } = console;
before(() => {
  escaped = [];
  console.error = () => undefined;
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
});
after(() => {
  console.error = error;
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
});

/** Checks that each text of the statement is visible in its place, as often as expected, and nowhere else. */
export function expectShown(element: HTMLElement, statement: Statement) {
  const tag = element.localName as ElementName;
  const root = element.shadowRoot!;
  // Includes the content of disclosures.
  for (const details of root.querySelectorAll('details')) details.open = true;
  const shown = shownBy[tag](statement);
  for (const [part, texts] of Object.entries(shown)) {
    if (!part) continue;
    const found = parts(root, part).map((node) => fold(seenIn(node)));
    expect(found.sort(), `${tag} ${part}`).to.deep.equal(texts!.map(fold).sort());
  }
  const leaves = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (node) => !node.firstElementChild && seenIn(node) !== '',
  );
  const count = (list: string[]) =>
    list.reduce(
      (counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1),
      new Map<string, number>(),
    );
  const seen = count(leaves.map((node) => fold(seenIn(node))));
  const expected = count(
    [
      ...Object.entries(shown).flatMap(([part, texts]) => {
        if (part === 'signatory') return piecesOf(statement);
        return tag === 'joint-statement' && part === 'sentence' ? leavesOf(statement) : texts!;
      }),
      ...citedOf(statement),
    ].map(fold),
  );
  for (const [text, times] of expected)
    expect(seen.get(text), `${tag}: how often "${text}" is seen`).to.equal(times);
  expect(root.querySelector('img, script, b'), tag).to.equal(null);
  if (tag === 'joint-statement') expectInPlace(root, statement);
}

/** Makes the elements show the whole content of a statement. */
export function ask(elements: ReturnType<typeof page>, { figures, demands }: Partial<Statement>) {
  const idOf = (item: { id?: unknown } | null) => String(item?.id);
  for (const element of elements) {
    if (element.localName === 'coup-stats' && Array.isArray(figures)) {
      element.setAttribute('figures', figures.map(idOf).join(' '));
      element.setAttribute('layout', 'scale');
    }
    if (element.localName === 'demand-card' && Array.isArray(demands) && demands.length > 0)
      element.setAttribute('demand', idOf(demands[0]!));
  }
}

export function expectUnharmed() {
  expect(escaped).to.deep.equal([]);
  expect('executed' in globalThis).to.equal(false);
}
