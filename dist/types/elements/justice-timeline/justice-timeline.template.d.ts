import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TimelineView } from './justice-timeline.view.js';
/** The dated steps in order; what was still ahead is set apart. */
export declare function timelineTemplate({ past, ahead, aheadHeading, citation }: TimelineView, messages: Messages, level: number): TemplateResult;
