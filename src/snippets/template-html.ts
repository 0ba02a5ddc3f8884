import { nothing, type TemplateResult } from 'lit';
import { escape } from '../utils/html.js';

/** An attribute, or a binding of Lit's, at the end of what stands before its value; in quotes there can be text before it. */
const binding = /\s([.?@]?)([\w-]+)=(?:(")[^"]*)?$/;

/**
 * A template as the HTML that it draws, for the templates of this library: their values are texts, numbers,
 * templates and lists of these. What is bound to an event or a property is left out.
 */
export function templateHtml({ strings, values }: TemplateResult): string {
  let html = '';
  let quoted = false;
  strings.forEach((string, index) => {
    html += quoted ? string.replace('"', '') : string;
    quoted = false;
    if (index === values.length) return;
    const value: unknown = values[index];
    if (html.lastIndexOf('<') <= html.lastIndexOf('>')) {
      html += childHtml(value);
      return;
    }
    const [whole, kind, name = '', quote] = binding.exec(html)!;
    if (!kind && value !== nothing) {
      // In quotes the rest of the value, and the quote after it, are the template's.
      html += quote ? attribute(value) : `"${attribute(value)}"`;
      return;
    }
    html = html.slice(0, -whole.length);
    quoted = quote !== undefined;
    if (kind === '?' && value) html += ` ${name}`;
  });
  return html;
}

/** Of what is not there a list makes an empty text. */
const attribute = (value: unknown): string => escape([value].join());

function childHtml(value: unknown): string {
  if (value === nothing) return '';
  if (Array.isArray(value)) return value.map(childHtml).join('');
  if (value !== null && typeof value === 'object') return templateHtml(value as TemplateResult);
  return attribute(value);
}
