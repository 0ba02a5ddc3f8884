/**
 * The files that load on demand in other builds, by path, for a build with a single file: see
 * `entrypoints/variants/`.
 */
export const bundled: Record<string, unknown> | undefined = undefined;
