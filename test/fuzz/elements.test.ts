import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type ElementName, elementNames } from '../../src/snippet/element-form.js';
import type { Statement } from '../../src/statement/schema.js';
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

const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The texts of a statement in each place of an element, in order. */
const places: Record<ElementName, (statement: Statement) => Record<string, string[]>> = {
  'coup-stats': ({ figures }) => ({ counts: figures.map(({ counts }) => counts) }),
  'demand-card': ({ demands }) => ({ heading: [demands[0]!.heading] }),
  'demand-list': ({ demands }) => ({ heading: demands.map(({ heading }) => heading) }),
  'joint-statement': ({ sections, title, signatories }) => ({
    heading: [title],
    section: sections.flatMap(({ heading }) => heading ?? []),
    sentence: sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
    signatory: signatories,
  }),
  'justice-timeline': ({ events }) => ({
    event: [...events]
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .map(({ heading }) => heading),
  }),
  'signatory-list': ({ signatories }) => ({ signatory: signatories }),
  'statement-quote': ({ sections }) => ({
    sentence: [sections[0]!.paragraphs[0]!.sentences[0]!.text],
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

describe(`any statement (seed ${seed}, ${runs} cases)`, function () {
  this.timeout(3_600_000);

  it('that is valid is shown by every element, each text once in its place', async () => {
    const elements = page();
    await fc.assert(
      fc.asyncProperty(statements, async (made) => {
        const statement = await whole(made);
        for (const element of elements) {
          const tag = element.localName as ElementName;
          if (tag === 'coup-stats')
            element.setAttribute('figures', statement.figures.map(({ id }) => id).join(' '));
          if (tag === 'demand-card' && statement.demands[0])
            element.setAttribute('demand', statement.demands[0].id);
        }
        const outcomes = await Promise.all(
          elements.map((element) => outcomeOf(element, statement)),
        );
        elements.forEach((element, index) => {
          const tag = element.localName as ElementName;
          const enough = needs[tag]?.(statement).length !== 0;
          const outcome = outcomes[index]!;
          expect(outcome, tag).to.deep.equal(
            enough ? { ready: true } : outcome.ready ? {} : outcome,
          );
          if (!enough) return;
          const root = element.shadowRoot!;
          for (const [part, texts] of Object.entries(places[tag](statement))) {
            const found = parts(root, part)
              .map((node) => fold(node.textContent))
              .sort();
            expect(found, `${tag} ${part}`).to.deep.equal(texts.map(fold).sort());
          }
          expect(root.querySelector('img, script'), tag).to.equal(null);
        });
        expect(escaped).to.deep.equal([]);
      }),
      { numRuns: runs, seed },
    );
  });

  it('that has been changed somewhere is shown, or refused with a path', async () => {
    const elements = page().slice(-1);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(statements, mutations, async (made, mutation) => {
        const statement = mutated(await whole(made), mutation);
        for (const element of elements) {
          const outcome = await outcomeOf(element, statement);
          if (!outcome.ready) {
            refused++;
            expect(outcome.message).to.match(
              /^(?:statement: expected a valid statement; found\n {2}\/|statement\/)/,
            );
            expect(element.innerText).to.include('Fallback');
          }
        }
        expect(escaped).to.deep.equal([]);
        expect('executed' in globalThis).to.equal(false);
      }),
      { numRuns: runs, seed },
    );
    expect(refused).to.be.greaterThan(runs / 4);
  });
});
