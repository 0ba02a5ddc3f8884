export function importMinified<Module>(path: string): Promise<Module>;
