/** The files that otherwise load when they are needed, by their paths, in a build that is one file: see `classic/`. */
export declare const bundled: Record<string, unknown> | undefined;
