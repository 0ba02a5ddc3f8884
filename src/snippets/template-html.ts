import { nothing, type TemplateResult } from 'lit';
import { escape } from '../utils/html.js';

/**
 * Matches an attribute or a binding of Lit at the end of the text before its value. In quotes, other text can precede
 * the value.
 */
const binding = /\s([.?@]?)([\w-]+)=(?:(")[^"]*)?$/;

/**
 * Renders a template as HTML. The values of this library's templates are texts, numbers, templates and lists of
 * these. Leaves out bindings to events and properties.
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
      // In quotes, the rest of the value and the closing quote are in the template.
      html += quote ? attribute(value) : `"${attribute(value)}"`;
      return;
    }
    html = html.slice(0, -whole.length);
    quoted = quote !== undefined;
    if (kind === '?' && value) html += ` ${name}`;
  });
  return html;
}

/** Lists render missing values as an empty text. */
const attribute = (value: unknown): string => escape([value].join());

function childHtml(value: unknown): string {
  if (value === nothing) return '';
  if (Array.isArray(value)) return value.map(childHtml).join('');
  if (value !== null && typeof value === 'object') return templateHtml(value as TemplateResult);
  return attribute(value);
}
