import { expect } from '@open-wc/testing';
import { type ElementName, elementNames, registry } from '../../src/elements/registry.js';
import { type NamedSignatory, signatoriesOf } from '../../src/statement/signatories.js';
import type { Statement } from '../../src/statement/schema.js';
import { parts } from '../elements/helpers.js';
import { expectInPlace, leavesOf, richText } from './shown-text.js';
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

/** Returns the texts of a statement that an element shows, with repetitions, by part. */
type Shown = Partial<Record<string, string[]>>;

const paragraphsOf = ({ sections }: Statement) => sections.flatMap(({ paragraphs }) => paragraphs);
/** Returns the sentences of the text, then those of the footnotes. */
export const sentences = (statement: Statement) =>
  [...paragraphsOf(statement), ...(statement.notes ?? [])].flatMap((each) => each.sentences);
export const textOf = (statement: Statement, id: string) =>
  sentences(statement).find((sentence) => sentence.id === id)!.text;
/** Returns the sentences of the list inside an item, by the sentence that the item ends with. */
function insideOf({ sections }: Statement, source: string): string[] {
  const inside: string[] = [];
  for (const { paragraphs } of sections) {
    let isInside = false;
    for (const { item, sentences: own } of paragraphs) {
      const level = item ? (item.level ?? 1) : 0;
      isInside &&= level === 2;
      if (isInside) inside.push(...own.map(({ id }) => id));
      if (level === 1) isInside = own.at(-1)!.id === source;
    }
  }
  return inside;
}
/**
 * Returns the quotation of each demand: the sentence that leads into it, its own, and those of the list inside its item,
 * unless they are demands themselves.
 */
const quotedIn = (statement: Statement, demands: Statement['demands']) =>
  demands.map(({ leadIn, source }) => {
    const inside = insideOf(statement, source);
    const isApart = statement.demands.some((demand) => inside.includes(demand.source));
    return [leadIn, source, ...(isApart ? [] : inside)]
      .flatMap((id) => (id ? textOf(statement, id) : []))
      .join(' ');
  });
const sourcesOf = (statement: Statement, items: { source: string }[]) =>
  items.map(({ source }) => textOf(statement, source));
/** Returns the text of a signatory: the name, then the details on their own line. */
const textsOf = (statement: Statement) =>
  signatoriesOf(statement).map((each) => [each.name, ...detailsOf(each)].join(' '));
const detailsOf = ({ role, affiliation, region }: NamedSignatory) => {
  const details = [role, affiliation, region].filter(Boolean).join(', ');
  return details ? [details] : [];
};
/**
 * Returns the texts of signatories with their own elements: linked names, names without details, details, and groups.
 */
const piecesOf = (statement: Statement) =>
  signatoriesOf(statement).flatMap((each, index, all) => [
    ...(each.group && all[index - 1]?.group !== each.group ? [each.group] : []),
    ...(each.url || detailsOf(each).length === 0 ? [each.name] : []),
    ...detailsOf(each),
  ]);
const headingsAt = ({ sections }: Statement, wanted: number) =>
  sections.flatMap(({ heading, level = 2 }) => (heading && level === wanted ? heading : []));
const headingsOf = (items: { heading: string }[]) => items.map(({ heading }) => heading);

/** Returns the addressees of each demand, in order. */
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
    sentence: quotedIn(statement, statement.demands.slice(0, 1)),
  }),
  'demand-list': (statement) => ({
    // Demands on addressees with the same name share a group.
    addressees: [...new Set(asked(statement).map(({ name }) => name))],
    // The filter buttons.
    '': [...new Set(asked(statement))].map(({ name }) => `${name} (1)`),
    heading: headingsOf(statement.demands),
    sentence: quotedIn(statement, statement.demands),
  }),
  'joint-statement': (statement) => ({
    heading: [statement.title],
    section: headingsAt(statement, 2),
    subsection: headingsAt(statement, 3),
    signatory: textsOf(statement),
    ...richText(statement),
  }),
  'justice-timeline': (statement) => ({
    event: headingsOf(statement.events),
    sentence: sourcesOf(statement, statement.events),
  }),
  'signatory-list': (statement) => ({ signatory: textsOf(statement) }),
  'statement-quote': (statement) => {
    const { pullQuote, pullQuotes = [] } = statement;
    const all = paragraphsOf(statement);
    // The lines of an address are no quotation.
    const [first] = (all.find(({ label }) => !label) ?? all[0]!).sentences;
    const id = pullQuote ?? pullQuotes[0]?.source ?? first!.id;
    const paragraph = all.find(({ sentences: own }) => own.some((sentence) => sentence.id === id));
    const speaker =
      pullQuotes.find(({ source }) => source === id)?.speaker ?? paragraph?.quote?.speaker;
    return { sentence: [textOf(statement, id)], speaker: speaker ? [speaker] : [] };
  },
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

/** Returns the citation under each element. */
const citedOf = ({ title, version, corrections = [] }: Statement) => [
  title,
  ...(version ? [version.replace(/^[\p{N}.]+$/u, 'version $&')] : []),
  ...corrections.map(({ text }) => text),
];

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

/** Returns whether a statement has content for an element. */
export function isEnough(tag: ElementName, statement: Statement) {
  const { needs } = registry[tag];
  return !needs || statement[needs].length > 0;
}

export function expectUnharmed() {
  expect(escaped).to.deep.equal([]);
  expect('executed' in globalThis).to.equal(false);
}
