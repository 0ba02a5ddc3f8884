import type { Drawing } from '../descriptor.js';
import { styles } from './demand-list.styles.js';
import { demandsTemplate } from './demand-list.template.js';
import { demandsView } from './demand-list.view.js';

export const demandListDrawing: Drawing = {
  draw: (statement, attributes, words, { level, link }) =>
    demandsTemplate(demandsView(statement, attributes, words, link), words, level, () => undefined),
  styles,
};
