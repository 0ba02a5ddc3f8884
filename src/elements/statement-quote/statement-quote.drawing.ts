import type { Drawing } from '../descriptor.js';
import { styles } from './statement-quote.styles.js';
import { quoteTemplate } from './statement-quote.template.js';
import { quoteView } from './statement-quote.view.js';

export const statementQuoteDrawing: Drawing = {
  draw: (statement, attributes, messages, { link }) =>
    quoteTemplate(quoteView(statement, attributes, messages, link), messages),
  styles,
};
