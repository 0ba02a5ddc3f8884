import { withProtocol } from './editor/with-protocol.js';

/** Returns whether a host name can be on the web or on this machine. `https://https` has none of them. */
const isHost = (name: string): boolean => name.includes('.') || /^(?:localhost|\[.*\])$/.test(name);

const urlOf = (value: string): URL | undefined => {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
};

/** A site without its protocol, such as `www.example.org/files`. As a folder, it would be a path. */
const site = /^[^/.][^/]*\.[a-z]{2,}(?:\/|$)/i;

/** The name of a file at the end. A folder whose name has a dot can end with a slash. */
const fileName = /[^/]\.[a-z][a-z0-9]{1,4}$/i;

/** Returns whether a text is a path, or an http(s) URL of a folder, and no URL that runs a script. */
export function isFolder(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers leave them out of addresses
  if (!value || /[\u0000-\u0020\\?#]|^\/\//.test(value)) return false;
  if (!/^[^/]*:/.test(value)) return !site.test(value) && !fileName.test(value);
  const { hostname, pathname, username } = urlOf(value) ?? { hostname: '', pathname: '' };
  return (
    /^https?:\/\/[^/]/i.test(value) && isHost(hostname) && !username && !fileName.test(pathname)
  );
}

/** Returns the host of an absolute URL, or undefined. */
export const hostOf = (folder: string): string | undefined =>
  isFolder(folder) ? urlOf(folder)?.host : undefined;

/** Returns whether a page on any other site can load the files of the folder. */
function isReachable(folder: string): boolean {
  const url = urlOf(folder);
  // Browsers treat the own machine as secure.
  return (
    url?.protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+)$/.test(url?.hostname ?? '')
  );
}

/** What is wrong with a folder: it is none, or it is not a full URL that other sites can load files from. */
export type FolderFault = 'wrong' | 'full';

/**
 * Returns what is wrong with a folder, or undefined. The builder and the statement editor accept the same URLs.
 * @param isForOthers Whether pages on other sites load the files.
 */
export function faultOfFolder(value: string, isForOthers = true): FolderFault | undefined {
  if (!isFolder(value)) return 'wrong';
  return isForOthers && !isReachable(value) ? 'full' : undefined;
}

/** The files that are in every folder. Their URLs are easy to copy from a browser. */
const knownFile =
  /(^|\/)(?:index|embed|embed-parent|statement-widgets)(?:\.[\w-]+)?\.(?:html|js)(?:#.*)?$/;

/** Returns the folder that a person has entered: adds the protocol, and removes the name of a file in the folder. */
export function enteredFolder(text: string): string {
  const value = text.trim().replace(knownFile, '$1');
  return site.test(value) ? withProtocol(value) : value;
}
