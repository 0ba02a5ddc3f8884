export { SignatoryList } from '../elements/signatory-list/signatory-list.js';
/** Registers the element, with a prefix as `<prefix-signatory-list>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
