/** Whether the browser keeps the text in view in its place if something above changes its height. WebKit does not. */
export declare const hasScrollAnchoring: () => boolean;
/** Whether the browser does so on this page. */
export declare const keepsTextInPlace: () => boolean;
