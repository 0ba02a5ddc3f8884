import type { Drawing } from '../descriptor.js';
import { timelinePrerendered } from './justice-timeline.prerendered.js';
import { styles } from './justice-timeline.styles.js';
import { timelineTemplate } from './justice-timeline.template.js';
import { timelineView } from './justice-timeline.view.js';

export const justiceTimelineDrawing: Drawing = {
  draw: (statement, attributes, messages, { level, link }) =>
    timelineTemplate(timelineView(statement, attributes, messages, link), messages, level),
  styles,
  prerendered: timelinePrerendered,
};
