/** The classes of all elements by their tags. */
export declare const elements: Record<string, CustomElementConstructor>;
