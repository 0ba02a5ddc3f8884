import { figureLine } from '../elements/coup-stats/coup-stats.fallback.js';
import { figuresView } from '../elements/coup-stats/coup-stats.view.js';
import { type AttributeType, entriesOf } from '../elements/descriptor.js';
import { eventLine } from '../elements/justice-timeline/justice-timeline.fallback.js';
import { timelineView } from '../elements/justice-timeline/justice-timeline.view.js';
import { elementNames, registry } from '../elements/registry.js';
import { citationView } from '../elements/shared/citation.view.js';
import { demandView } from '../elements/shared/demand.view.js';
import { asked, citationFallback, quote } from '../elements/shared/fallback.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage, type ShownStatement } from '../statement/translation.js';
import { fault } from '../utils/errors.js';
import { escape, tag } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';

/** The fallback content of an element for each value of one attribute. */
interface Contents {
  /** The names of the attribute, which an element has once. Empty if the content is always the same. */
  by: string[];
  /** The value of a missing attribute. */
  standard: string;
  /** The contents by value. */
  html: Record<string, string>;
}

/**
 * The fallback content of every element, word for word as in `fallbackOf`, for servers that do not run JavaScript. If
 * an element's attributes allow combinations of values, the server joins its content from pieces of HTML.
 */
export interface Pieces {
  /** Language and direction of the interface. The content is in `<span lang="…" dir="…">`. */
  lang: string;
  dir: string;
  /** Title, issuer and date: the last line of each element. */
  citation: string;
  /** The contents by element. An element without content in this statement is missing. */
  contents: Record<string, Contents>;
  /** The introduction to the source sentences of figures, with its colon, as HTML. */
  asOf: string;
  /**
   * `coup-stats`: each `line`, then `asOf` with each different quote once, separated by spaces. Default: the first
   * three.
   */
  figures: { id: string; line: string; quote: string }[];
  /** `demand-list`: `group`, then the quotes of the demands with the same `group`. */
  demands: { id: string; addressees: string[]; group: string; quote: string }[];
  /**
   * `justice-timeline`: each `line`. Those with `ahead` follow `aheadHeading`. `date` is one date, or two with a `/`.
   */
  events: { date: string; ahead: boolean; line: string }[];
  aheadHeading: string;
}

/** Returns the pieces of a statement in a language of the interface. */
export function piecesOf(content: StatementContent, messages: Messages): Pieces {
  const statement = inLanguage(content, messages.tag);
  const lang = primary(messages.tag);
  const citation = citationView(statement, messages);
  return {
    lang,
    dir: messages.dir,
    citation: citationFallback(citation, messages),
    contents: contentsOf(statement, messages),
    asOf: escape(citation.asOf + messages.colon),
    figures: figuresOf(statement, messages),
    demands: statement.demands.map(({ id, addressees }) => {
      const view = demandView(statement, { demand: id }, messages);
      return {
        id,
        addressees,
        group: asked(view, messages).trimEnd(),
        quote: quote(view.sentence, messages),
      };
    }),
    ...datedEventsOf(statement, messages),
  };
}

/** Returns the contents of the elements that depend on at most one attribute with known values. */
function contentsOf(statement: ShownStatement, messages: Messages): Pieces['contents'] {
  const contents: Pieces['contents'] = {};
  for (const element of elementNames) {
    const { attributes, aliases = {}, fallback, fallbackBy, needs } = registry[element];
    const [attribute, ...others] = fallbackBy;
    const values = attribute === undefined ? [''] : valuesOf(statement, attributes[attribute]);
    if (others.length > 0 || !values || (needs && statement[needs].length === 0)) continue;
    const html = values.map((value) => {
      const given = attribute === undefined ? {} : { [attribute]: value };
      return [value, fallback(statement, given, messages)] as const;
    });
    const without = fallback(statement, {}, messages);
    const standard = html.find(([, each]) => each === without);
    if (!standard) {
      throw fault(element, `no value of ${attribute} has the default content`);
    }
    contents[element] = {
      by: Object.keys({ ...attributes, ...aliases }).filter((name) =>
        fallbackBy.includes(aliases[name] ?? name),
      ),
      standard: standard[0],
      html: Object.fromEntries(html),
    };
  }
  return contents;
}

/** Returns all values of an attribute of type `enum` or `id`, or `undefined` for other types. */
function valuesOf(
  statement: ShownStatement,
  type: AttributeType | undefined,
): readonly string[] | undefined {
  if (type?.kind === 'enum') return type.values;
  if (type?.kind === 'name' && type.of === 'groups') return ['', ...entriesOf(statement, type.of)];
  return type?.kind === 'id' ? entriesOf(statement, type.of) : undefined;
}

function figuresOf(statement: ShownStatement, messages: Messages): Pieces['figures'] {
  if (!statement.figures.length) return [];
  const all = entriesOf(statement, 'figures').join(' ');
  return figuresView(statement, { figures: all }, messages).figures.map((figure) => ({
    id: figure.id,
    line: figureLine(figure, messages),
    quote: quote(figure.sentence, messages),
  }));
}

function datedEventsOf(
  statement: ShownStatement,
  messages: Messages,
): Pick<Pieces, 'events' | 'aheadHeading'> {
  if (!statement.events.length) return { events: [], aheadHeading: '' };
  const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
  const events = [...past, ...ahead].map((event) => ({
    date: event.dates.map(({ datetime }) => datetime).join('/'),
    ahead: ahead.includes(event),
    line: eventLine(event, messages),
  }));
  return { events, aheadHeading: tag('b', aheadHeading) };
}
