import type { Drawing } from '../descriptor.js';
import { demandView } from '../shared/demand.view.js';
import { styles } from './demand-card.styles.js';
import { demandTemplate } from './demand-card.template.js';

export const demandCardDrawing: Drawing = {
  draw(statement, attributes, messages, { level, link }) {
    const demand = attributes.demand ?? statement.demands[0]?.id;
    return demandTemplate(demandView(statement, { demand }, messages, link), messages, level);
  },
  styles,
};
