import type { CSSResult, TemplateResult } from 'lit';
import { actionsTemplate } from '../elements/shared/actions.template.js';
import { styles as figures } from '../elements/coup-stats/coup-stats.styles.js';
import { styles as card } from '../elements/demand-card/demand-card.styles.js';
import { styles as demands } from '../elements/demand-list/demand-list.styles.js';
import { demandTemplate } from '../elements/demand-card/demand-card.template.js';
import { demandsTemplate } from '../elements/demand-list/demand-list.template.js';
import { figuresTemplate } from '../elements/coup-stats/coup-stats.template.js';
import { frameTemplate } from '../elements/shared/frame.template.js';
import { headingLevelOf } from '../elements/shared/heading.template.js';
import { styles as text } from '../elements/joint-statement/joint-statement.styles.js';
import { styles as timeline } from '../elements/justice-timeline/justice-timeline.styles.js';
import { quoteTemplate } from '../elements/statement-quote/statement-quote.template.js';
import { signatoriesTemplate } from '../elements/signatory-list/signatory-list.template.js';
import { styles as signatories } from '../elements/signatory-list/signatory-list.styles.js';
import { styles as quote } from '../elements/statement-quote/statement-quote.styles.js';
import { textTemplate } from '../elements/joint-statement/joint-statement.template.js';
import { timelineTemplate } from '../elements/justice-timeline/justice-timeline.template.js';
import type { Words } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage, type ShownStatement } from '../statement/translation.js';
import { base } from '../styles/base.styles.js';
import { inert } from '../styles/pre-upgrade.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { demandView } from '../elements/shared/demand.view.js';
import { demandsView } from '../elements/demand-list/demand-list.view.js';
import { figuresView } from '../elements/coup-stats/coup-stats.view.js';
import { ids } from '../utils/attribute-values.js';
import { quoteView } from '../elements/statement-quote/statement-quote.view.js';
import type { Link } from '../elements/shared/sentence.view.js';
import { signatoriesView } from '../elements/signatory-list/signatory-list.view.js';
import { textView } from '../elements/joint-statement/joint-statement.view.js';
import { timelineView } from '../elements/justice-timeline/justice-timeline.view.js';
import { columnsRule } from './columns.js';
import { type Attributes, elementForm, type ElementName } from './element-form.js';
import { oneLine } from './html.js';
import { templateHtml } from './template-html.js';

type Draw = (
  statement: ShownStatement,
  attributes: Attributes,
  words: Words,
  level: number,
  link: Link,
  anchor: string,
) => TemplateResult;

const noAction = () => undefined;

const numberIn = (value?: string) => (value === undefined ? undefined : Number(value));

/** What each element draws when it is first shown, and its own style sheet. */
const drawn: Record<ElementName, [Draw, CSSResult]> = {
  'coup-stats': [
    (statement, attributes, words, _, link) =>
      figuresTemplate(figuresView(statement, attributes, words, link), words),
    figures,
  ],
  'demand-card': [
    (statement, { demand }, words, level, link) =>
      demandTemplate(
        demandView(statement, { demand: demand ?? statement.demands[0]?.id }, words, link),
        words,
        level,
      ),
    card,
  ],
  'demand-list': [
    (statement, attributes, words, level, link) =>
      demandsTemplate(demandsView(statement, attributes, words, link), words, level, noAction),
    demands,
  ],
  'joint-statement': [
    (statement, attributes, words, level, _, anchor) =>
      textTemplate(textView(statement, attributes, words), words, level, anchor, undefined),
    text,
  ],
  'justice-timeline': [
    (statement, attributes, words, level, link) =>
      timelineTemplate(timelineView(statement, attributes, words, link), words, level),
    timeline,
  ],
  'signatory-list': [
    (statement, { highlight, limit, columns }, words, level) => {
      const query = { highlight, limit: numberIn(limit), columns: numberIn(columns) };
      return signatoriesTemplate(signatoriesView(statement, query, words), words, level, {
        filter: noAction,
        toggle: noAction,
      });
    },
    signatories,
  ],
  'statement-quote': [
    (statement, attributes, words, _, link) =>
      quoteTemplate(quoteView(statement, attributes, words, link), words),
    quote,
  ],
};

/** The style sheet of what is drawn before the module is there, as far as all elements share it. */
export const sharedStyle = (): string => oneLine([base, tokens, inert].join(''));

/** The rest of it, of one element. */
export const ownStyle = (element: ElementName): string => oneLine(drawn[element][1].cssText);

/**
 * The style sheet of an element as its snippet has it: with the same attributes the same text, for a policy that
 * allows it by its hash. Such a policy allows no `style` attribute, which the element itself has no need of.
 */
export function dsdStyle(element: ElementName, { columns = '' }: Attributes): string {
  return sharedStyle() + ownStyle(element) + columnsRule(columns);
}

/**
 * What an element draws when it is first shown, as HTML.
 * @param inContext whether the page shows the text of the statement (`joint-statement`), to which the widgets link then.
 * @throws where an attribute names what the statement does not have.
 */
export function drawing(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
  inContext = false,
): string {
  // A statement that the page names has addresses of its own.
  const anchor = (attributes.src ?? attributes.statement) ? `${statement.id}:` : '';
  const link: Link = (id) => (inContext ? `#${anchor}${id}` : statement.url);
  const [draw] = drawn[element];
  const actions = ids(attributes.actions);
  const level = headingLevelOf(attributes['heading-level']);
  const content = [
    draw(inLanguage(statement, words.tag), attributes, words, level, link, anchor),
    actions && actionsTemplate(actions, words, noAction, noAction),
  ];
  return oneLine(templateHtml(frameTemplate(content, words, attributes.theme)));
}

/**
 * The snippet for a page whose HTML nothing cleans: the element form with what the element will show before its
 * fallback content, in a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). A browser draws it before
 * any script has come, and nothing moves when the element takes over. Its language is always named, so that it is
 * that of the page no more.
 * @param inContext as of a drawing.
 * @throws where an attribute names what the statement does not have.
 */
export function dsdForm(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
  inContext = false,
): string {
  const [lang = ''] = words.tag.split('-');
  // One element around all, since the element in the page takes away the last of what it finds.
  const root = `<div><style>${dsdStyle(element, attributes)}</style>${drawing(statement, element, attributes, words, inContext)}</div>`;
  return elementForm(statement, element, { lang, ...attributes }, words).replace(
    '>',
    () => `><template shadowrootmode="open">${root}</template>`,
  );
}
