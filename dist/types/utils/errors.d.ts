/** An error whose message names the place of a fault, what was expected there, and what was found. */
export declare function fault(path: string, expected: string, found?: string | number): Error;
/** The fault of an attribute that is none of what it can be; none where it is, or is not there. */
export declare const faultIn: (path: string, value: string | null | undefined, known: string[]) => Error[];
/**
 * The item with the given id.
 * @throws an error that lists the known ids, where none has it.
 */
export declare function byId<T extends {
    id: string;
}>(items: T[], id: string | undefined, path: string): T;
/**
 * The items, where there are any.
 * @throws where there is none.
 */
export declare function nonEmpty<T>(items: T[], path: string): T[];
