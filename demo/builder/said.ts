import { html, type TemplateResult } from 'lit';

/** What the library says, which is in English, in the words around it. */
export function said(text: string, value: string): TemplateResult {
  const [before = '', after = ''] = text.split(/{\w+}/);
  return html`${before}<span lang="en" dir="ltr">${value}</span>${after}`;
}
