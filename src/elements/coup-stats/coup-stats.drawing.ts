import type { Drawing } from '../descriptor.js';
import { figuresPrerendered } from './coup-stats.prerendered.js';
import { styles } from './coup-stats.styles.js';
import { figuresTemplate } from './coup-stats.template.js';
import { figuresView } from './coup-stats.view.js';

export const coupStatsDrawing: Drawing = {
  draw: (statement, attributes, messages, { link }) =>
    figuresTemplate(figuresView(statement, attributes, messages, link), messages),
  styles,
  prerendered: figuresPrerendered,
};
