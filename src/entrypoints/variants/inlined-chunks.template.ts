declare const __CHUNKS__: Record<string, unknown> | undefined;

/** The files in a classic script. A module loads them from its own folder. */
export const bundled = __CHUNKS__;
