// src/actions/words.ts
var english = {
	plain: "Plain text",
	copied: "Copied to the clipboard",
	shared: "Shared",
	refused: "The clipboard is not available: copy the selected text"
};

export { english };