declare const __ELEMENTS__: () => Record<string, CustomElementConstructor>;

/** The classes of the elements in the option `--elements` of `build`. */
export const elements = __ELEMENTS__();
