/** Escapes a text for HTML, between tags or in a quoted attribute. */
export declare function escape(text: string): string;
/** Returns a start tag as HTML. Elements without content, such as `<meta>`, have no other tag. */
export declare function startTag(name: string, attributes: Record<string, string>): string;
/** Returns an element with a text, as HTML. */
export declare const tag: (name: string, text: string, attributes?: Record<string, string>) => string;
/** Returns data as JSON that a `<script>` can contain. */
export declare const scriptJson: (data: object) => string;
/** Joins the lines of HTML, because a snippet is one line. */
export declare const oneLine: (html: string) => string;
