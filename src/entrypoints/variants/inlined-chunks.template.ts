declare const __CHUNKS__: Record<string, unknown> | undefined;

/** What a classic script has in it; a module loads it from the files next to it. */
export const bundled = __CHUNKS__;
