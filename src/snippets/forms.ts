import type { Words } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { blockquoteForm } from './blockquote-form.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { elementForm } from './element-form.js';
import { iframeForm } from './iframe-form.js';
import { jsxForm } from './jsx-form.js';
import { linkForm } from './link-form.js';
import { markdownForm } from './markdown-form.js';

/** Makes the snippet of an element; `page` is the address of `embed.html` for the forms that lead there. */
export type Form = (
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  words: Words,
  page?: string,
) => string;

/** The forms of a snippet, by their names: which one is right depends on what the host lets through. */
export const forms = {
  element: elementForm,
  blockquote: blockquoteForm,
  link: linkForm,
  iframe: iframeForm,
  markdown: markdownForm,
  jsx: jsxForm,
} satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as FormName[];
