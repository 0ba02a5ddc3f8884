import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { blockquoteFormat } from './blockquote-format.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { elementFormat } from './element-format.js';
import { iframeFormat } from './iframe-format.js';
import { jsxFormat } from './jsx-format.js';
import { linkFormat } from './link-format.js';
import { markdownFormat } from './markdown-format.js';

/** Makes the snippet of an element; `page` is the address of `embed.html` for the formats that lead there. */
export type SnippetFormat = (
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page?: string,
) => string;

/** The formats of a snippet, by their names: which one is right depends on what the host lets through. */
export const formats = {
  element: elementFormat,
  blockquote: blockquoteFormat,
  link: linkFormat,
  iframe: iframeFormat,
  markdown: markdownFormat,
  jsx: jsxFormat,
} satisfies Record<string, SnippetFormat>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
