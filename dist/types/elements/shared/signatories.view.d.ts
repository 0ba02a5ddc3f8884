import type { Messages } from '../../i18n/messages.js';
import type { Signatory } from '../../statement/schema.js';
import { type NamedSignatory } from '../../statement/signatories.js';
interface Signed {
    signatories: Signatory[];
}
/** Whether some signatories are not organizations. */
export declare const isMixed: (statement: Signed) => boolean;
/** Says by how many of each kind a statement was signed at the issue, in one of the two wordings. */
export declare function signedBy(statement: Signed, wording: 'issuer' | 'signed', messages: Messages): string;
/** Returns the heading of the signatories: how many signed, and how many joined later. */
export declare function signedHeading(statement: Signed, messages: Messages): string;
/** Returns what is said of a signatory after the name: role, affiliation and region. */
export declare const detailsOf: ({ role, affiliation, region }: NamedSignatory, { comma }: Pick<Messages, "comma">) => string;
/** Returns when a signatory joined, if that was after the issue. */
export declare const joinedOn: ({ joined }: NamedSignatory, messages: Messages) => string;
/** A heading under which signatories are published, and the names below it. */
export interface Group<Name> {
    group: string | undefined;
    /** The place of the first name in the published order, from 1. */
    first: number;
    names: Name[];
}
/** Returns the signatories, whose groups are together, in the groups under which they are published. */
export declare function inGroups<Name extends NamedSignatory>(all: Name[]): Group<Name>[];
export {};
