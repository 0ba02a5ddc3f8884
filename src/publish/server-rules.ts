/**
 * The headers that servers send with the built files. The files of a folder configure Apache and static hosts. The
 * configurations in `integrations/serving/` share the headers.
 */

/** The headers of each response with a file. */
export const everywhere = {
  // Module scripts, `integrity`, and iframes without an origin need it. Nothing here is private.
  'Access-Control-Allow-Origin': '*',
  // An isolated page loads only files with this permission, and frames only isolated pages.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The caching of files that a correction replaces. */
export const replaced = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=2592000';

/** Headers that must be missing: they block iframes, or make the browser store data or send reports. */
export const unwanted = [
  'X-Frame-Options',
  'Content-Security-Policy',
  'Set-Cookie',
  'Timing-Allow-Origin',
  'Report-To',
  'NEL',
];

/** Writes a line for each header. */
export const headerLines = (
  headers: Record<string, string>,
  line: (name: string, value: string) => string,
): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** Writes a rule of a `_headers` file. */
export const headersRule = (path: string, headers: Record<string, string>): string =>
  `${path}\n${headerLines(headers, (name, value) => `  ${name}: ${value}`)}\n`;

const headers = { ...everywhere, 'Cache-Control': replaced };

/**
 * Returns the files that configure the server of a folder, by file.
 * @param base The URL of the folder. Default: the folder is the top of its site.
 */
export function serverRules(base = ''): Record<string, string> {
  const path = base && new URL(base).pathname;
  return {
    '.htaccess': `# For Apache. Lets other sites load the files of this folder.
AddCharset utf-8 .css .csv .html .js .txt
AddType text/javascript .js
<IfModule mod_headers.c>
${headerLines(headers, (name, value) => `  Header set ${name} "${value}"`)}
${unwanted.map((name) => `  Header unset ${name}\n  Header always unset ${name}`).join('\n')}
</IfModule>
`,
    _headers: `# For static hosts such as Netlify and Cloudflare Pages. Lets other sites load the files of this folder.
# The hosts read only a file in the top folder of the site. If this is another folder, move the file there.
# If that folder has such a file, add these lines to it.

${headersRule(`${path || '/'}*`, headers)}`,
  };
}
