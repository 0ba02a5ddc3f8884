import type { Drawing } from '../descriptor.js';
import { signatoriesPrerendered } from './signatory-list.prerendered.js';
import { styles } from './signatory-list.styles.js';
import { signatoriesTemplate } from './signatory-list.template.js';
import { signatoriesView } from './signatory-list.view.js';

const numberIn = (value?: string) => (value === undefined ? undefined : Number(value));
const nothing = () => undefined;

export const signatoryListDrawing: Drawing = {
  draw(statement, { group, highlight, limit, columns }, messages, { level }) {
    const query = { group, highlight, limit: numberIn(limit), columns: numberIn(columns) };
    const view = signatoriesView(statement, query, messages);
    return signatoriesTemplate(view, messages, level, { filter: nothing, toggle: nothing });
  },
  styles,
  prerendered: signatoriesPrerendered,
};
