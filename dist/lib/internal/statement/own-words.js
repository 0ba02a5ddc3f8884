// src/statement/own-words.ts
var english = {
	loading: "Loading the statement",
	failed: "The statement could not be shown"
};

export { english };