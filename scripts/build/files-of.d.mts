/** Every file below a folder, by its path in it, in the order of the paths. */
export function filesOf(folder: string): Promise<Record<string, Buffer>>;
