import { figureLine } from '../elements/coup-stats/coup-stats.fallback.js';
import { figuresView } from '../elements/coup-stats/coup-stats.view.js';
import { type AttributeType, entriesOf } from '../elements/descriptor.js';
import { stepLine } from '../elements/justice-timeline/justice-timeline.fallback.js';
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

/** The fallback content of an element in each form that one attribute can ask for. */
interface Contents {
  /** The names of the attribute, of which an element has one; empty if the content is always the same. */
  by: string[];
  /** The value where there is no attribute. */
  standard: string;
  /** The contents by the value. */
  html: Record<string, string>;
}

/**
 * The fallback content of every element in every form that its attributes can ask for, word for word as `fallbackOf`
 * makes it, for servers that do not run JavaScript. Elements whose attributes can ask for more than one of several
 * values have pieces of HTML, from which such a server puts the content together.
 */
export interface Pieces {
  /** Language and direction of the interface: the content stands in `<span lang="…" dir="…">`. */
  lang: string;
  dir: string;
  /** Title, issuer and date: the last line of each element. */
  citation: string;
  /** By elements; none for one that has nothing to show in this statement. */
  contents: Record<string, Contents>;
  /** Stands before the source sentences of figures, with its colon; escaped. */
  asOf: string;
  /** `coup-stats`: lines, then `asOf` with each different quote once, between spaces; by default the first three. */
  figures: { id: string; line: string; quote: string }[];
  /** `demand-list`: `group` over the quotes of the demands that have the same one. */
  demands: { id: string; addressees: string[]; group: string; quote: string }[];
  /** `justice-timeline`: lines, those that are `ahead` under `aheadHeading`; `date` is one date or two with a `/`. */
  steps: { date: string; ahead: boolean; line: string }[];
  aheadHeading: string;
}

/** The pieces of a statement in a language of the interface. */
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
    ...stepsOf(statement, messages),
  };
}

/** The contents of the elements that differ by one attribute at most, of which all values are known. */
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

/** All values of an attribute that takes one of several; `undefined` for any other. */
function valuesOf(
  statement: ShownStatement,
  type: AttributeType | undefined,
): readonly string[] | undefined {
  if (type?.kind === 'enum') return type.values;
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

function stepsOf(
  statement: ShownStatement,
  messages: Messages,
): Pick<Pieces, 'steps' | 'aheadHeading'> {
  if (!statement.events.length) return { steps: [], aheadHeading: '' };
  const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
  const steps = [...past, ...ahead].map((step) => ({
    date: step.dates.map(({ datetime }) => datetime).join('/'),
    ahead: ahead.includes(step),
    line: stepLine(step, messages),
  }));
  return { steps, aheadHeading: tag('b', aheadHeading) };
}
