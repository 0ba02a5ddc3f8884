/**
 * What the test of server-rendered statements takes from the library, as one import. It runs in Node and renders any
 * number of random statements without a page.
 */
import fc from 'fast-check';
import type { Attributes } from '../../src/elements/descriptor.js';
import { elementNames, type ElementName } from '../../src/elements/registry.js';
import { all } from '../../src/i18n/all-locales.js';
import { loadAll } from '../../src/i18n/load-all.js';
import { choicesOf } from '../../src/publish/plugin-files.js';
import { elementsOf } from '../../src/publish/prerendered-files.js';
import { drawing, dsdFormat } from '../../src/snippets/dsd-format.js';
import { fallbackOf } from '../../src/snippets/element-format.js';
import { prerendered, prerenderedStyle } from '../../src/snippets/prerendered.js';
import { contentOf } from '../../src/statement/content.js';
import type { Statement } from '../../src/statement/schema.js';
import { validate } from '../../src/statement/validation/validate.js';
import { singlesOf } from '../support/attribute-combinations.js';
import { citedOf, isEnough, shownBy } from './texts.js';
import { statements, whole } from './statements.js';

loadAll();

/** An element with attributes, as a server renders it. */
export interface Rendering {
  element: ElementName;
  attributes: Attributes;
  /** The whole element, as in `dsdFormat`. The style sheet is left out: it is the same for all statements. */
  html: string;
  /** The rendered element alone, and its fallback content. */
  drawn: string;
  words: string;
  /** The texts that the element shows, by part, if it shows all that it has. */
  shown?: Partial<Record<string, string[]>>;
  cited?: string[];
}

const codes = Object.keys(all);

/** Generates a statement, a language of the interface and numbers that choose attributes. */
const cases = fc.record({
  made: statements,
  language: fc.constantFrom('en', ...codes),
  chosen: fc.array(fc.nat(), { minLength: elementNames.length, maxLength: elementNames.length }),
});

/** Returns the attributes with which an element shows all that it has. */
function forAll(element: ElementName, { figures, demands }: Statement): Attributes {
  if (element === 'coup-stats')
    return { figures: figures.map(({ id }) => id).join(' '), layout: 'scale' };
  return element === 'demand-card' ? { demand: demands[0]!.id } : {};
}

/** A random statement, rendered by every element. */
export interface Served {
  statement: Statement;
  faults: unknown[];
  renderings: Rendering[];
  /** The files that the WordPress plugin reads, by their paths in its folder of assets. */
  assets: Record<string, unknown>;
}

/** Returns random statements. The same seed gives the same statements. */
export function* served(seed: number, count: number): Generator<Promise<Served>> {
  // `fc.sample` would make all at once.
  const size = 50;
  for (let start = 0; start < count; start += size) {
    const batch = fc.sample(cases, {
      seed: seed + start / size,
      numRuns: Math.min(size, count - start),
    });
    for (const each of batch) yield servedOf(each);
  }
}

async function servedOf({
  made,
  language,
  chosen,
}: typeof cases extends fc.Arbitrary<infer T> ? T : never): Promise<Served> {
  const statement = await whole(made);
  const { faults } = await validate(JSON.parse(JSON.stringify(statement)));
  const content = contentOf(statement);
  const renderings = elementNames
    .filter((element) => isEnough(element, statement))
    .flatMap((element, index) => {
      // One name less than a single one is no number of names.
      const singles = singlesOf(content, element).filter(
        (each) => !Object.values(each).includes('0'),
      );
      const complete = renderingOf(statement, element, forAll(element, statement), 'en');
      complete.shown = shownBy[element](statement);
      complete.cited = citedOf(statement);
      const other = named(content, element, trimmed(singles[chosen[index]! % singles.length]!));
      return [complete, renderingOf(statement, element, other, language)];
    });
  return { statement, faults, renderings, assets: assetsOf(statement, ['en', language]) };
}

/** A card that holds content says of which demand. */
const named = (
  { demands }: Pick<Statement, 'demands'>,
  element: ElementName,
  attributes: Attributes,
): Attributes =>
  element === 'demand-card' ? { demand: demands[0]!.id, ...attributes } : attributes;

/** WordPress has no white space at the ends of attributes. */
const trimmed = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value.trim()]));

function renderingOf(
  statement: Statement,
  element: ElementName,
  attributes: Attributes,
  code: string,
): Rendering {
  const content = contentOf(statement);
  const messages = all[code]!;
  const [, style] = prerenderedStyle(element);
  const html = dsdFormat(content, element, { lang: code, ...attributes }, messages);
  return {
    element,
    attributes: { lang: code, ...attributes },
    html: html.replace(`<style>${style}`, () => '<style>'),
    drawn: drawing(content, element, attributes, messages),
    words: fallbackOf(content, element, attributes, messages),
  };
}

/** Returns the files that the WordPress plugin reads to render a statement in some languages. */
function assetsOf(statement: Statement, languages: string[]): Record<string, unknown> {
  const content = contentOf(statement);
  const files: [string, unknown][] = [['elements.json', { version: '1', ...elementsOf(content) }]];
  for (const code of new Set(languages)) {
    files.push([`choices/${code}.json`, choicesOf(content, all[code]!)]);
    for (const element of elementNames.filter((each) => isEnough(each, statement)))
      files.push([
        `prerendered/${element}.${code}.json`,
        prerendered(content, element, all[code]!),
      ]);
  }
  return Object.fromEntries(files);
}
