import type { Drawing } from '../descriptor.js';
import { styles } from './joint-statement.styles.js';
import { textTemplate } from './joint-statement.template.js';
import { textView } from './joint-statement.view.js';

export const jointStatementDrawing: Drawing = {
  draw: (statement, attributes, messages, { level, anchor }) =>
    textTemplate(textView(statement, attributes, messages), messages, level, {
      anchor,
      target: undefined,
    }),
  styles,
};
