// src/elements/statement-event.ts
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
/**
* `statement-reveal`: a reader follows a link to a sentence of this full text. The event comes before anything is opened
* or scrolled, so that a page can open the tab, dialog or panel that holds the text. `preventDefault()` means that the
* page shows the sentence itself. It bubbles and is composed.
*/
var StatementRevealEvent = class extends CustomEvent {
	constructor(sentence) {
		super("statement-reveal", {
			bubbles: true,
			composed: true,
			cancelable: true
		});
		this.sentence = sentence;
	}
};

export { StatementEvent, StatementRevealEvent };