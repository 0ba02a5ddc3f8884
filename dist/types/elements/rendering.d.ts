/**
 * Says what a rendered element depends on: the library, the statement, the language and the attributes. HTML that is
 * rendered before the module runs has it as `data-rendered`. An element that depends on the same would render the same, so
 * it need not take over until it is used.
 */
/** Returns the part before the attributes. `statement` is the fingerprint of the statement's content. */
export declare const editionOf: (statement: string, language: string) => string;
/** Orders the names of attributes. */
export declare const inOrder: (names: readonly string[]) => string[];
/** Returns the whole text. Leaves out empty attributes. */
export declare const renderingOf: (edition: string, names: readonly string[], valueOf: (name: string) => string | null | undefined) => string;
