// src/theme/inert.ts
/**
* For what is drawn before the module is there, by a server or in a snippet: what does nothing yet keeps its place,
* unseen. Where no script runs it will never do anything: it leaves no gap, and what it would show is shown.
*/
var inert = [
	":host(:not(:defined)) :is(button,[part=filter],a[href^='#']){visibility:hidden}",
	"@media (scripting:none){",
	":host(:not(:defined)) :is(button,a[href^='#'],[part=filter],[part=status],[part=actions]){display:none}",
	":host(:not(:defined)) ol[hidden]{display:block}",
	":host(:not(:defined)) li[hidden]{display:list-item}",
	"}"
].join("");

export { inert };