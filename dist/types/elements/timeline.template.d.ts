import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { TimelineView } from '../views/timeline.js';
/** The dated steps in order; what was still ahead is set apart. */
export declare function timelineTemplate({ past, ahead, aheadHeading, citation }: TimelineView, words: Words, level: number): TemplateResult;
