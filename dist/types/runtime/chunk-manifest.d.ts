/**
 * The files next to the module that load on demand, by their paths from it, each with its hash (Subresource
 * Integrity). The build adds the hashes. A file without a hash is not checked.
 */
export declare const files: Record<string, string>;
