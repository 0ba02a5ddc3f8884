/** Escapes a text for HTML, between tags or in a quoted attribute. */
export declare function escape(text: string): string;
/** Returns an element with a text, as HTML. */
export declare function tag(name: string, text: string, attributes?: Record<string, string>): string;
/** Joins the lines of HTML, because a snippet is one line. */
export declare const oneLine: (html: string) => string;
