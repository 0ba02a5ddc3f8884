/** Returns an error that names a place and the problem there. */
export declare const fault: (path: string, problem: string) => Error;
type Value = string | number | null | undefined;
/** Returns the error for a value in a form that its place does not allow. `use` is the form to use instead. */
export declare const invalid: (path: string, value: Value, use: string) => Error;
/** Returns the error for a value that is missing or not among the known ones. */
export declare const unknown: (path: string, value: string | undefined, known: readonly string[], kind?: string) => Error;
/** Returns the error for an attribute whose value is not known, in a list. The list is empty if there is no error. */
export declare const faultIn: (path: string, value: string | null | undefined, known: string[]) => Error[];
/**
 * Returns the item with the given id.
 * @throws an error that lists the known ids, if no item has it.
 */
export declare function byId<T extends {
    id: string;
}>(items: T[], id: string | undefined, path: string): T;
/**
 * Returns the items.
 * @param name A plural, for the message.
 * @throws if there are no items.
 */
export declare function nonEmpty<T>(items: T[], name: string): T[];
export {};
