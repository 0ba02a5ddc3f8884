import type { Drawing } from '../descriptor.js';
import { demandsPrerendered } from './demand-list.prerendered.js';
import { styles } from './demand-list.styles.js';
import { demandsTemplate } from './demand-list.template.js';
import { demandsView } from './demand-list.view.js';

export const demandListDrawing: Drawing = {
  draw: (statement, attributes, messages, { level, link }) =>
    demandsTemplate(
      demandsView(statement, attributes, messages, link),
      messages,
      level,
      () => undefined,
    ),
  styles,
  prerendered: demandsPrerendered,
};
