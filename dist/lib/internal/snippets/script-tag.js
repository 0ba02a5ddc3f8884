import { escape } from "../utils/html.js";

// src/snippets/script-tag.ts
/**
* Returns the tag that loads the module, which a page needs besides the snippet.
* @param pin The attributes of a pinned file, as `pinnedBy` returns them.
*/
var moduleTag = (url, pin = "") => `<script type="module" src="${escape(url)}"${pin}><\/script>`;

export { moduleTag };