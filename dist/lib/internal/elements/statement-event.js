// src/elements/statement-event.ts
/**
* An event of an element. `statement-ready`: the element shows the statement, and `faults` lists what it ignored.
* `statement-error`: the element cannot show the requested content, and its fallback content stays. Both events
* bubble and are composed.
*
* The class extends `CustomEvent`, because MooTools replaces `Event`.
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
* `statement-reveal`: a reader follows a link to a sentence of this full text. The event fires before the element
* opens or scrolls anything, so that the page can open a tab, dialog or panel with the text. Call `preventDefault()`
* to show the sentence yourself. The event bubbles, and is composed and cancelable.
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