type ElementClass = CustomElementConstructor & {
    version?: string;
};
/**
 * Registers elements under their names, or, with a prefix, subclasses of them under `prefix-name`. What the page has
 * under such a name already stays; where that is not the same again, the console says so once.
 * Where no name can begin with the prefix, it says so and registers nothing.
 */
export declare function define(elements: Record<string, ElementClass>, prefix?: string | null): void;
export {};
