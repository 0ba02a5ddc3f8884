/** Reads every file in a folder, by relative path, in sorted order. */
export function filesOf(folder: string): Promise<Record<string, Buffer>>;
