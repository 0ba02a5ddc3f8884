import { timelineFallback } from "./justice-timeline.fallback.js";
import { layouts, timelineView } from "./justice-timeline.view.js";

// src/elements/justice-timeline/justice-timeline.descriptor.ts
var justiceTimeline = {
	title: "Timeline",
	icon: "calendar-alt",
	keywords: ["timeline", "dates"],
	needs: "events",
	attributes: {
		layout: {
			kind: "enum",
			values: layouts,
			default: "list",
			keepsWords: true
		},
		from: {
			kind: "date",
			bound: "first"
		},
		until: {
			kind: "date",
			bound: "last"
		}
	},
	fallback: (statement, attributes, messages) => timelineFallback(timelineView(statement, attributes, messages), messages),
	fallbackBy: ["from", "until"],
	example: {}
};

export { justiceTimeline };