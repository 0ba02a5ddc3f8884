import { escape } from '../utils/html.js';

/**
 * Returns the tag of a script that a page needs besides the snippet.
 * @param integrity The hash of the file. A page with it does not load a corrected file.
 */
const scriptTag = (attributes: string, url: string, integrity?: string): string =>
  `<script${attributes} src="${escape(url)}"${integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : ''}></script>`;

/** Returns the tag that loads the module. */
export const moduleTag = (url: string, integrity?: string): string =>
  scriptTag(' type="module"', url, integrity);

/** Returns the tag that loads `embed-parent.js`, which sets the heights of iframes. */
export const parentTag = (url: string, integrity?: string): string => scriptTag('', url, integrity);
