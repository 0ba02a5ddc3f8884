/**
 * Returns a short text that differs if data differ, whatever the order of the names in an object (FNV-1a of the JSON, 32
 * bits). Unlike a cryptographic hash, it is there at once.
 */
export declare function fingerprintOf(data: object): string;
