import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TimelineView } from './justice-timeline.view.js';
/** Renders the events in order. Events after the day of issue are in a list of their own. */
export declare function timelineTemplate({ past, ahead, aheadHeading, axis, citation }: TimelineView, messages: Messages, level: number): TemplateResult;
