declare const __ELEMENTS__: () => Record<string, CustomElementConstructor>;

/** The classes of the elements that `build` was asked for. */
export const elements = __ELEMENTS__();
