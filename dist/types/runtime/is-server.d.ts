/** Whether no page is there. Lit's type knows the builds for browsers alone; in those this is a constant. */
export declare const onServer: boolean;
