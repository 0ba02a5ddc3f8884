// src/elements/events.ts
/**
* `statement-ready`: the element shows the statement; what it had to pass over is among the `faults`. `statement-error`: it cannot show what was asked, and
* its fallback content stays. Both bubble and are composed. MooTools puts a function of its own in the place of `Event`.
*/
var StatementEvent = class extends CustomEvent {
	constructor(type, faults) {
		super(type, {
			bubbles: true,
			composed: true
		});
		this.faults = faults;
	}
};

export { StatementEvent };