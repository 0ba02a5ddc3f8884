/** A text as it stands in HTML, between tags or in a quoted attribute. */
export declare function escape(text: string): string;
/** An element with a text in it, as HTML. */
export declare function tag(name: string, text: string, attributes?: Record<string, string>): string;
/** A snippet is one line, whatever line breaks are in its texts. */
export declare const oneLine: (html: string) => string;
