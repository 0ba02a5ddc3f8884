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

/** Returns the snippet of an element. `page` is the URL of `embed.html`, for the formats that link there. */
export type SnippetFormat = (
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page?: string,
) => string;

/** The snippet formats, by name. The right format depends on what the site allows. */
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
