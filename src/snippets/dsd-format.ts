import { actionsTemplate } from '../elements/shared/actions.template.js';
import { frameTemplate } from '../elements/shared/frame.template.js';
import { headingLevelOf } from '../elements/shared/heading.template.js';
import type { Link } from '../elements/shared/sentence.view.js';
import type { Attributes } from '../elements/descriptor.js';
import { drawings, type ElementName, withPresentNames } from '../elements/registry.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { inLanguage } from '../statement/translation.js';
import { base } from '../styles/base.styles.js';
import { inert } from '../styles/pre-upgrade.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ids } from '../utils/attribute-values.js';
import { oneLine } from '../utils/html.js';
import { columnsRule } from './columns.js';
import { elementFormat } from './element-format.js';
import { templateHtml } from './template-html.js';
import { primary } from '../utils/language-tag.js';

const noAction = () => undefined;

/** The style sheet of what is drawn before the module is there, as far as all elements share it. */
export const sharedStyle = (): string => oneLine([base, tokens, inert].join(''));

/** The rest of it, of one element. */
export const ownStyle = (element: ElementName): string => oneLine(drawings[element].styles.cssText);

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
  messages: Messages,
  inContext = false,
): string {
  // A statement that the page names has addresses of its own.
  const anchor = (attributes.src ?? attributes.statement) ? `${statement.id}:` : '';
  const link: Link = (id) => (inContext ? `#${anchor}${id}` : statement.url);
  const actions = ids(attributes.actions);
  const level = headingLevelOf(attributes['heading-level']);
  const shown = inLanguage(statement, messages.tag);
  const named = withPresentNames(element, attributes);
  const content = [
    drawings[element].draw(shown, named, messages, { level, link, anchor }),
    actions && actionsTemplate(actions, messages, noAction, noAction),
  ];
  return oneLine(templateHtml(frameTemplate(content, messages, attributes.theme)));
}

/**
 * The snippet for a page whose HTML nothing cleans: the element format with what the element will show before its
 * fallback content, in a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). A browser draws it before
 * any script has come, and nothing moves when the element takes over. The snippet always
 * names its language and ignores the language of the page.
 * @param inContext as of a drawing.
 * @throws where an attribute names what the statement does not have.
 */
export function dsdFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  inContext = false,
): string {
  const lang = primary(messages.tag);
  // One element around all, since the element in the page takes away the last of what it finds.
  const root = `<div><style>${dsdStyle(element, attributes)}</style>${drawing(statement, element, attributes, messages, inContext)}</div>`;
  return elementFormat(statement, element, { lang, ...attributes }, messages).replace(
    '>',
    () => `><template shadowrootmode="open">${root}</template>`,
  );
}
