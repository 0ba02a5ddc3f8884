/**
 * The files that load on demand in other builds, by path, for a build with a single file: see
 * `entrypoints/variants/`.
 */
export declare const bundled: Record<string, unknown> | undefined;
