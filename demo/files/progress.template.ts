import { html, type TemplateResult } from 'lit';

/** Renders the message of a task that takes a while, with a bar that has no known end. */
export const progressTemplate = (message: string): TemplateResult =>
  html`<span>${message}</span> <progress aria-label=${message}></progress>`;
