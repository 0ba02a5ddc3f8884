/**
 * The files beside the module that load when they are needed, by their paths from it, each with the hash that it
 * must have (Subresource Integrity). The build puts the hashes in; where there is none, nothing is compared.
 */
export declare const files: Record<string, string>;
