export { JointStatement } from '../elements/joint-statement/joint-statement.js';
/** Registers the element, with a prefix as `<prefix-joint-statement>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
