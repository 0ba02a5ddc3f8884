import { escape } from '../utils/html.js';

/**
 * Returns the tag that loads the module, which a page needs besides the snippet.
 * @param pin The attributes of a pinned file, as `pinnedBy` returns them.
 */
export const moduleTag = (url: string, pin = ''): string =>
  `<script type="module" src="${escape(url)}"${pin}></script>`;

/** Returns the tag that loads `embed-parent.js`, which sets the heights of iframes. */
export const parentTag = (url: string, pin = ''): string =>
  `<script src="${escape(url)}"${pin}></script>`;

/** Returns the attributes with the hash of a file. A page with them does not load a corrected file. */
export const pinnedBy = (integrity: string): string =>
  ` integrity="${integrity}" crossorigin="anonymous"`;
