/**
 * For what is drawn before the module runs, by a server or in a snippet. A control that does nothing yet keeps its
 * place, unseen. Without script it never will: it then leaves no gap, and what it would show is shown.
 */
export declare const inert: import("lit").CSSResult;
