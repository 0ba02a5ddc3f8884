type ElementClass = CustomElementConstructor & {
    version?: string;
    noteProperties?: (name: string) => void;
};
/**
 * Registers elements under their names. With a prefix, registers subclasses as `prefix-name`. Keeps existing
 * definitions, and logs one warning if they are of another version. Refuses a prefix with which no name can begin.
 */
export declare function define(elements: Record<string, ElementClass>, prefix?: string | null): void;
export {};
