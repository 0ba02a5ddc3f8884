/** Whether there is no page. Lit's type knows only the builds for browsers, where this is a constant. */
export declare const onServer: boolean;
