/**
 * An event of an element. `statement-ready`: the element shows the statement, and `faults` lists what it ignored.
 * `statement-error`: the element cannot show the requested content, and its fallback content stays. Both events
 * bubble and are composed.
 *
 * The class extends `CustomEvent`, because MooTools replaces `Event`.
 */
export class StatementEvent extends CustomEvent<undefined> {
  /** The errors. Each message names the place and the problem. */
  declare readonly faults: Error[];

  constructor(type: 'statement-ready' | 'statement-error', faults: Error[]) {
    super(type, { bubbles: true, composed: true });
    this.faults = faults;
  }
}

/**
 * `statement-reveal`: a reader follows a link to a sentence of this full text. The event fires before the element
 * opens or scrolls anything, so that the page can open a tab, dialog or panel with the text. Call `preventDefault()`
 * to show the sentence yourself. The event bubbles, and is composed and cancelable.
 */
export class StatementRevealEvent extends CustomEvent<undefined> {
  /** The id of the sentence, as in the shadow root of the element and in the hash of a link to it. */
  declare readonly sentence: string;

  constructor(sentence: string) {
    super('statement-reveal', { bubbles: true, composed: true, cancelable: true });
    this.sentence = sentence;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'statement-reveal': StatementRevealEvent;
    'statement-ready': StatementEvent;
    'statement-error': StatementEvent;
  }
}
