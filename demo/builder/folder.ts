/** Returns whether a host name can be on the web or on this machine. `https://https` has none of them. */
const isHost = (name: string): boolean => name.includes('.') || /^(?:localhost|\[.*\])$/.test(name);

const urlOf = (value: string): URL | undefined => {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
};

/** Returns whether a text is a path, or an http(s) URL of a folder, and no URL that runs a script. */
export function isFolder(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers leave them out of addresses
  if (!value || /[\u0000-\u0020\\?#]|^\/\//.test(value)) return false;
  if (/^[^/]*:/.test(value)) {
    return /^https?:\/\/[^/]/i.test(value) && isHost(urlOf(value)?.hostname ?? '');
  }
  // The URL of a site without its scheme would be a path.
  return !/^[^/.][^/]*\.[a-z]{2,}(?:\/|$)/i.test(value);
}

/** Returns the host of an absolute URL, or undefined. */
export const hostOf = (folder: string): string | undefined =>
  isFolder(folder) ? urlOf(folder)?.host : undefined;

/** Returns whether a page on any other site can show a page of the folder in an iframe. */
export function isReachable(folder: string): boolean {
  const url = isFolder(folder) ? urlOf(folder) : undefined;
  // Browsers treat the own machine as secure.
  return (
    url?.protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+)$/.test(url?.hostname ?? '')
  );
}

/** Removes the name of a file at the end of a URL, such as `embed.html`. */
export const withoutFile = (value: string): string =>
  value.trim().replace(/(^|\/)[^/]+\.(?:html|js)(?:#.*)?$/, '$1');
