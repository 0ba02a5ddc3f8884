import { html, type TemplateResult } from 'lit';

/** Wraps an English message of the library in the language of the page. */
export function said(text: string, value: string): TemplateResult {
  const [before = '', after = ''] = text.split(/{\w+}/);
  return html`${before}<span lang="en" dir="ltr">${value}</span>${after}`;
}
