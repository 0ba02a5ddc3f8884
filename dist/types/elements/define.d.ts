/** Registers an element, unless the page has one of that name already: the first one stays. */
export declare function define(name: string, element: CustomElementConstructor): void;
