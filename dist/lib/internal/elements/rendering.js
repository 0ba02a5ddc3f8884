import { drawing, version } from "../runtime/version.js";

// src/elements/rendering.ts
/**
* Says what a rendered element depends on: the library, the statement, the language and the attributes. HTML that is
* rendered before the module runs has it as `data-rendered`. An element that depends on the same would render the same, so
* it need not take over until it is used.
*/
/** Returns the part before the attributes. `statement` is the fingerprint of the statement's content. */
var editionOf = (statement, language) => `${version}-${drawing}-${statement} ${language}`;
/** Orders the names of attributes. */
var inOrder = (names) => [...names].sort();
/** Returns the whole text. Leaves out empty attributes. */
var renderingOf = (edition, names, valueOf) => inOrder(names).reduce((text, name) => {
	const value = valueOf(name);
	return value ? `${text} ${name}=${value}` : text;
}, edition);

export { editionOf, inOrder, renderingOf };