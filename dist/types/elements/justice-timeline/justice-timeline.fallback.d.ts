import type { Messages } from '../../i18n/messages.js';
import type { EventView, TimelineView } from './justice-timeline.view.js';
/** Returns an event with its date and source sentence. */
export declare function eventLine({ dates, heading, language, around, sentence }: EventView, messages: Messages): string;
/** Returns the events with their dates and source sentences, and the citation. */
export declare function timelineFallback(view: TimelineView, messages: Messages): string;
