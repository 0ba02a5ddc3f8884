import { en } from '../../../src/i18n/locales/en.js';
import type { ElementName } from '../../../src/elements/registry.js';
import { snippetOf } from '../../../src/snippets/snippet.js';
import { embedded } from '../../../src/statement/embedded.js';
import { inLanguage } from '../../../src/statement/translation.js';
import { demandsView } from '../../../src/elements/demand-list/demand-list.view.js';
import { figuresView } from '../../../src/elements/coup-stats/coup-stats.view.js';
import { signatoriesView } from '../../../src/elements/signatory-list/signatory-list.view.js';
import { timelineView } from '../../../src/elements/justice-timeline/justice-timeline.view.js';

/** The content of every page, from the views of the elements, so that all pages have the same text. */
const statement = inLanguage(embedded, 'en');
const figures = figuresView(statement, {}, en);
const demands = demandsView(statement, {}, en);
const signatories = signatoriesView(statement, {}, en);
const timeline = timelineView(statement, {}, en);
const { citation } = figures;

const addresseesOf = new Map(embedded.demands.map(({ id, addressees }) => [id, addressees]));

export const content = {
  citation: {
    title: citation.statement.title,
    issuer: citation.issuer,
    datetime: citation.statement.date,
    date: citation.date,
  },
  figures: {
    asOf: citation.asOf,
    source: en.source,
    list: figures.figures.map(({ before = '', number, counts, since = '', sentence }) => ({
      before,
      number,
      counts,
      since,
      text: sentence.text,
    })),
  },
  demands: {
    askedOf: en.askedOf,
    addressees: demands.addressees.map(({ id, name, count }) => ({ id, name, count })),
    groups: demands.groups.map((group) => ({
      addressees: group.addressees,
      ids: addresseesOf.get(group.demands[0]!.id) ?? [],
      list: group.demands.map(({ heading, sentence }) => ({ heading, text: sentence.text })),
    })),
  },
  names: {
    heading: signatories.heading,
    filter: en.filter,
    list: signatories.signatories.map(({ name }) => name),
  },
};

export const steps = {
  aheadHeading: timeline.aheadHeading,
  list: [...timeline.past, ...timeline.ahead].map(({ dates, heading, sentence }, index) => ({
    dates,
    heading,
    text: sentence.text,
    ahead: index >= timeline.past.length,
  })),
};

/** Returns the snippet of an element from the builder. */
export function snippet(
  element: ElementName,
  form: string,
  { page, ...drawn }: { page?: string; dsd?: boolean; inContext?: boolean } = {},
): string {
  // A card with fallback content does not default to the first demand.
  const attributes = element === 'demand-card' ? { demand: embedded.demands[0]!.id } : {};
  return snippetOf(embedded, {
    element,
    attributes,
    format: form,
    ...(page ? { page } : {}),
    ...drawn,
  });
}
