export { JusticeTimeline } from '../elements/justice-timeline/justice-timeline.js';
/** Registers the element, with a prefix as `<prefix-justice-timeline>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
