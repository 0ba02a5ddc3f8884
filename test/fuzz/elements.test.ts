import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type ElementName, elementNames } from '../../src/snippet/element-form.js';
import type { Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import { parts } from '../elements/helpers.js';
import { mutated, mutations, statements, whole } from './statements.js';
import '../../src/define.js';

/** How many cases of each kind, and where the generator starts: set by the runner. */
const { runs, seed } = (globalThis as unknown as { fuzz: { runs: number; seed: number } }).fuzz;

type Outcome = { ready: true } | { ready: false; message: string };

/** One of each element, for all cases: what is shown is what the last statement makes of it. */
function page() {
  const place = document.createElement('div');
  place.innerHTML = elementNames.map((tag) => `<${tag}>Fallback</${tag}>`).join('');
  document.body.append(place);
  return [...place.children] as (HTMLElement & {
    statement: unknown;
    updateComplete: Promise<boolean>;
  })[];
}

/** Shows a statement in an element. */
function outcomeOf(element: ReturnType<typeof page>[0], statement: unknown): Promise<Outcome> {
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

/** The text of a node that is seen: styles may show it in other letters. */
const seenIn = (node: HTMLElement): string =>
  [...node.childNodes]
    .map((child) => {
      if (child instanceof HTMLElement) return seenIn(child);
      return child instanceof Text && isSeen(node) ? child.data : '';
    })
    .join('');

/** The texts of a statement that an element shows, each as often as it stands there, by the parts that they are. */
type Shown = Partial<Record<string, string[]>>;

const sentences = ({ sections }: Statement) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
const textOf = (statement: Statement, id: string) =>
  sentences(statement).find((sentence) => sentence.id === id)!.text;
const sourcesOf = (statement: Statement, items: { source: string }[]) =>
  items.map(({ source }) => textOf(statement, source));
const headingsOf = (items: { heading: string }[]) => items.map(({ heading }) => heading);

/** Those whom the demands ask: one each, as they are made. */
const asked = ({ demands, actors }: Statement) =>
  demands.map(({ addressees: [id] }) => actors.find((actor) => actor.id === id)!);

const shownBy: Record<ElementName, (statement: Statement) => Shown> = {
  'coup-stats': (statement) => ({
    counts: statement.figures.map(({ counts }) => counts),
    sentence: sourcesOf(statement, statement.figures),
  }),
  'demand-card': (statement) => ({
    addressees: [asked(statement)[0]!.name],
    heading: headingsOf(statement.demands.slice(0, 1)),
    sentence: sourcesOf(statement, statement.demands.slice(0, 1)),
  }),
  'demand-list': (statement) => ({
    // Demands of those who have the same name are in one group.
    addressees: [...new Set(asked(statement).map(({ name }) => name))],
    // The choices of the filter.
    '': [...new Set(asked(statement))].map(({ name }) => name),
    heading: headingsOf(statement.demands),
    sentence: sourcesOf(statement, statement.demands),
  }),
  'joint-statement': (statement) => ({
    heading: [statement.title],
    section: statement.sections.flatMap(({ heading }) => heading ?? []),
    sentence: sentences(statement).map(({ text }) => text),
    signatory: statement.signatories,
  }),
  'justice-timeline': (statement) => ({
    event: headingsOf(statement.events),
    sentence: sourcesOf(statement, statement.events),
  }),
  'signatory-list': ({ signatories }) => ({ signatory: signatories }),
  'statement-quote': (statement) => ({
    sentence: [textOf(statement, statement.pullQuote ?? sentences(statement)[0]!.id)],
  }),
};

/** What an element needs at least. */
const needs: Partial<Record<ElementName, (statement: Statement) => unknown[]>> = {
  'coup-stats': ({ figures }) => figures,
  'demand-card': ({ demands }) => demands,
  'demand-list': ({ demands }) => demands,
  'justice-timeline': ({ events }) => events,
  'signatory-list': ({ signatories }) => signatories,
};

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

/** Each text of the statement is seen in its place, as often as it should be, and nowhere else. */
function expectShown(element: HTMLElement, statement: Statement) {
  const tag = element.localName as ElementName;
  const root = element.shadowRoot!;
  // What is behind a disclosure is read as well.
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
    [...Object.values(shown).flatMap((texts) => texts!), statement.title].map(fold),
  );
  for (const [text, times] of expected)
    expect(seen.get(text), `${tag}: how often "${text}" is seen`).to.equal(times);
  expect(root.querySelector('img, script, b'), tag).to.equal(null);
}

/** What no statement that is shown may lack, whatever checks it: its own text, and sentences for all that is said. */
async function expectSound(statement: Statement) {
  expect(await statementHash(statement), 'the checksum').to.equal(statement.sha256);
  const { figures, demands, events, actors } = statement;
  const known = sentences(statement).map(({ id }) => id);
  for (const list of [
    known,
    ...[figures, demands, events, actors].map((all) => all.map(({ id }) => id)),
  ])
    expect(new Set(list).size, `ids ${list.join()}`).to.equal(list.length);
  for (const { source } of [...figures, ...demands, ...events, ...actors])
    expect(known).to.include(source);
  for (const { value, source } of figures)
    expect(textOf(statement, source)).to.include(value.toLocaleString('en'));
  for (const { date, source } of events)
    expect(textOf(statement, source)).to.include(date.slice(0, 4));
}

/** Asks the elements for all that they can show of a statement. */
function ask(elements: ReturnType<typeof page>, { figures, demands }: Partial<Statement>) {
  const idOf = (item: { id?: unknown } | null) => String(item?.id);
  for (const element of elements) {
    if (element.localName === 'coup-stats' && Array.isArray(figures))
      element.setAttribute('figures', figures.map(idOf).join(' '));
    if (element.localName === 'demand-card' && Array.isArray(demands) && demands.length > 0)
      element.setAttribute('demand', idOf(demands[0]!));
  }
}

/** Whether a statement has what an element shows. */
const isEnough = (tag: ElementName, statement: Statement) => needs[tag]?.(statement).length !== 0;

describe(`any statement (seed ${seed}, ${runs} cases)`, function () {
  this.timeout(3_600_000);

  it('that is valid is shown by every element, each text once in its place', async () => {
    const elements = page();
    await fc.assert(
      fc.asyncProperty(statements, async (made) => {
        const statement = await whole(made);
        ask(elements, statement);
        const outcomes = await Promise.all(
          elements.map((element) => outcomeOf(element, statement)),
        );
        elements.forEach((element, index) => {
          const tag = element.localName as ElementName;
          const outcome = outcomes[index]!;
          if (!isEnough(tag, statement)) {
            expect(outcome.ready, tag).to.equal(false);
            return;
          }
          expect(outcome, tag).to.deep.equal({ ready: true });
          expectShown(element, statement);
        });
        expectUnharmed();
      }),
      { numRuns: runs, seed, includeErrorInReport: true },
    );
  });

  it('that has been changed somewhere is shown, or refused by every element with a path', async () => {
    const elements = page();
    let [shown, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(statements, mutations, async (made, mutation) => {
        const before = await whole(made);
        const statement = mutated(before, mutation) as Statement;
        ask(elements, statement);
        const outcomes = await Promise.all(
          elements.map((element) => outcomeOf(element, statement)),
        );
        const isRefused = outcomes.some(
          (outcome) => !outcome.ready && !outcome.message.startsWith('statement/'),
        );
        if (!isRefused) await expectSound(statement);
        if (isRefused) refused++;
        else if (JSON.stringify(statement) !== JSON.stringify(before)) shown++;
        elements.forEach((element, index) => {
          const tag = element.localName as ElementName;
          const outcome = outcomes[index]!;
          if (outcome.ready) {
            expect(isRefused, `${tag} shows what another refuses`).to.equal(false);
            expectShown(element, statement);
            return;
          }
          if (isRefused) {
            // One that is no object at all, or of another version, is wrong as a whole; another has a place.
            expect(outcome.message, tag).to.match(
              /^statement: expected a valid statement; found(?:\n {2}\/[^\n]+: expected [^\n]+; found [^\n]+)+/,
            );
          } else expect(isEnough(tag, statement), `${tag}: ${outcome.message}`).to.equal(false);
          expect(element.innerText, tag).to.include('Fallback');
          expect(element.shadowRoot!.querySelector('[part=base]'), tag).to.equal(null);
        });
        expectUnharmed();
      }),
      { numRuns: runs, seed, includeErrorInReport: true },
    );
    expect(refused).to.be.greaterThan(runs / 4);
    expect(shown).to.be.greaterThan(0);
  });
});

function expectUnharmed() {
  expect(escaped).to.deep.equal([]);
  expect('executed' in globalThis).to.equal(false);
}
