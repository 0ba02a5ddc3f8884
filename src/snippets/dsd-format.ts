import type { TemplateResult } from 'lit';
import { actionsTemplate } from '../elements/shared/actions.template.js';
import { frameTemplate } from '../elements/shared/frame.template.js';
import { headingLevelOf } from '../elements/shared/heading.template.js';
import type { Link } from '../elements/shared/sentence.view.js';
import { editionOf, renderingOf } from '../elements/rendering.js';
import type { Attributes } from '../elements/descriptor.js';
import { drawings, type ElementName, withPresentNames } from '../elements/registry.js';
import type { Messages } from '../i18n/messages.js';
import { contentOf, type StatementContent } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import { sentenceUrl } from '../statement/sentence-url.js';
import { inLanguage } from '../statement/translation.js';
import { base } from '../styles/base.styles.js';
import { inert } from '../styles/pre-upgrade.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ids } from '../utils/attribute-values.js';
import { fingerprintOf } from '../utils/fingerprint.js';
import { escape, oneLine } from '../utils/html.js';
import { columnsRule } from './columns.js';
import { elementFormat } from './element-format.js';
import { templateHtml } from './template-html.js';
import { primary } from '../utils/language-tag.js';

const noAction = () => undefined;

/** Returns the part of the style sheet that all elements share, for HTML that is rendered before the module runs. */
export const sharedStyle = (): string => oneLine([base, tokens, inert].join(''));

/** Returns the part of the style sheet for one element. */
export const ownStyle = (element: ElementName): string => oneLine(drawings[element].styles.cssText);

/**
 * Returns the style sheet in the snippet of an element. The text depends only on the attributes, so that a policy can
 * allow it by its hash. Such a policy allows no `style` attribute, which the element does not need.
 */
export function dsdStyle(element: ElementName, { columns = '' }: Attributes): string {
  return sharedStyle() + ownStyle(element) + columnsRule(columns);
}

/**
 * Returns the first rendering of an element, as HTML.
 * @param inContext Whether the page shows the full text (`joint-statement`), to which the widget then links.
 * @throws if an attribute names an unknown id.
 */
export function drawing(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  inContext = false,
): string {
  // A statement that the page names has its own anchors.
  const anchor = (attributes.src ?? attributes.statement) ? `${statement.id}:` : '';
  const link: Link = (id) => (inContext ? `#${anchor}${id}` : sentenceUrl(statement, id));
  const level = headingLevelOf(attributes['heading-level']);
  const shown = inLanguage(statement, messages.tag);
  const named = withPresentNames(element, attributes);
  const template = drawings[element].draw(shown, named, messages, { level, link, anchor });
  return framed(template, messages, attributes);
}

/** Returns a rendered template of an element with its frame and its actions, as HTML. */
export function framed(
  template: TemplateResult,
  messages: Messages,
  attributes: Attributes,
): string {
  const actions = ids(attributes.actions);
  const content = [template, actions && actionsTemplate(actions, messages, noAction, noAction)];
  return oneLine(templateHtml(frameTemplate(content, messages, attributes.theme)));
}

/**
 * Returns a declarative shadow root. One element is around all, because the element in the page removes the last node
 * that it finds.
 * @param rendering What the HTML depends on, as in `renderingOf`. Default: unknown.
 */
export const declarativeRoot = (style: string, html: string, rendering = ''): string =>
  `<template shadowrootmode="open"><div data-rendered="${escape(rendering)}"><style>${style}</style>${html}</div></template>`;

/** Returns the first part of `renderingOf` for a statement and a language. */
export const editionFor = (statement: StatementContent, messages: Messages): string =>
  // The module contains only the content of a statement.
  editionOf(fingerprintOf(contentOf(statement as Statement)), primary(messages.tag));

/**
 * Returns the snippet for a site that keeps HTML unchanged: the element format with the rendered element in a
 * declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). The
 * browser renders it before any script runs, and nothing moves when the element takes over. The snippet always names
 * its language and ignores the language of the page.
 * @param inContext As in `drawing`.
 * @throws if an attribute names an unknown id.
 */
export function dsdFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  inContext = false,
): string {
  const lang = primary(messages.tag);
  const html = drawing(statement, element, attributes, messages, inContext);
  const hasOwnStatement = attributes.src ?? attributes.statement;
  const rendering = hasOwnStatement
    ? ''
    : renderingOf(
        editionFor(statement, messages),
        Object.keys(attributes).filter((name) => name !== 'lang'),
        (name) => attributes[name],
      );
  const root = declarativeRoot(dsdStyle(element, attributes), html, rendering);
  return elementFormat(statement, element, { lang, ...attributes }, messages).replace(
    '>',
    () => `>${root}`,
  );
}
