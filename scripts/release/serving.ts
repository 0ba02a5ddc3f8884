/**
 * Defines how servers send the built files. The configurations in `integrations/serving/` are generated from it, and
 * the tests check real servers against it.
 */

import {
  everywhere,
  headerLines,
  headersRule,
  replaced,
  unwanted,
} from '../../src/publish/server-rules.js';

/** The path of the files on the server. Files in a folder of `versions/` never change, those in `latest/` do. */
export const place = '/statement-widgets/';

/** The caching of each folder. */
const caching = {
  versions: 'public, max-age=31536000, immutable',
  latest: replaced,
};
type Folder = keyof typeof caching;
const folders = Object.keys(caching) as Folder[];

/** Without a charset, a classic script has the encoding of the page that loads it. */
const types = {
  js: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** Returns the headers of a file, by path. Leaves out the type if the server knows it. */
export function headersOf(path: string, { typed = true } = {}): Record<string, string> {
  const folder = folders.find((name) => path.startsWith(`${place}${name}/`));
  if (!folder) throw new Error(`${path} is not below ${place}`);
  const type = types[path.replace(/^.*\./, '') as keyof typeof types];
  return {
    ...everywhere,
    'Cache-Control': caching[folder],
    ...(typed && { 'Content-Type': type }),
  };
}

/** Returns a response head as nginx writes it in HTTP/1.1. In HTTP/2 it is shorter. */
export function headOf(path: string, { length = 0, coding = '', status = 200 } = {}): string {
  const date = 'Wed, 01 Jan 2025 00:00:00 GMT';
  const { 'Content-Type': type = '', ...headers } = headersOf(path);
  const file = status === 200;
  const all = {
    Server: 'nginx/1.22.1',
    Date: date,
    ...(file && { 'Content-Type': type, 'Content-Length': String(length) }),
    'Last-Modified': date,
    Connection: 'keep-alive',
    Vary: 'Accept-Encoding',
    ETag: `"67748580-${length.toString(16)}"`,
    ...(coding && file && { 'Content-Encoding': coding }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${file ? 'OK' : 'Not Modified'}\r\n${lines.join('')}\r\n`;
}

const written = (comment: string, text: string): string =>
  `${comment}\n# Written by "npm run docs" from scripts/release/serving.ts.\n\n${text}`;

/** Writes the nginx configuration for a `server` block. */
function nginx(): string {
  const location = (folder: Folder) => `	location ^~ ${place}${folder}/ {
		try_files $uri =404;
${headerLines({ ...everywhere, 'Cache-Control': caching[folder] }, (name, value) => `		add_header ${name} "${value}";`)}
	}`;
  return written(
    `# Statement Widgets for nginx: include this in a server whose root is the folder that was packed.
# Where the module for it is installed, add "brotli_static on;" beside the include.`,
    `# ^~ keeps a location for all scripts of the site from taking over.
location ^~ ${place} {
	types {
${headerLines(types, (extension, type) => `		"${type}" ${extension};`)}
	}
	gzip_static on;
	gzip_vary on;
	# Small files are sent whole: the refusal of a range would bear the headers of a file.
	max_ranges 0;
	# A folder is not there, with its slash and without: a redirect would be kept for as long as a file.
	try_files $uri =404;

	# Who reads this may be at risk: no line about a reader is kept.
	access_log off;
	error_log /dev/null crit;

	# These stand in place of those of the server. Without "always", an answer that is an error is never kept for a year.
${folders.map(location).join('\n')}
}
`,
  );
}

/** Writes the Caddy configuration for a site. */
function caddy(): string {
  const matcher = (name: string) => `@statement_widgets_${name}`;
  // Set last, to replace headers of the site and of Caddy, which depend on its version.
  const rule = (folder: Folder) => `		${matcher(folder)} path ${place}${folder}/*
		header ${matcher(folder)} {
			defer
${headerLines({ ...everywhere, 'Cache-Control': caching[folder], Vary: 'Accept-Encoding' }, (name, value) => `			${name} "${value}"`)}
${[...unwanted, 'Accept-Ranges'].map((name) => `			-${name}`).join('\n')}
		}`;
  const typed = ([extension, type]: [string, string]) => `		${matcher(extension)} path *.${extension}
		header ${matcher(extension)} Content-Type "${type}"`;
  return written(
    `# Statement Widgets for Caddy: import this in a site whose root is the folder that was packed.
# Caddy keeps no access log unless the site says "log"; see docs/serving.md.`,
    `handle ${place}* {
	# Only what is a file, so that an answer that is an error is neither kept for a year nor called a script.
	@statement_widgets_file {
		path ${folders.map((folder) => `${place}${folder}/*`).join(' ')}
		not path */
		file
	}
	@statement_widgets_other not method GET HEAD
	handle @statement_widgets_other {
		header Allow "GET, HEAD"
		error 405
	}
	handle @statement_widgets_file {
${folders.map(rule).join('\n')}
${Object.entries(types).map(typed).join('\n')}

		# Small files are sent whole, to everyone.
		request_header -Range
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}
}
`,
  );
}

/** Writes the rules for a static host. Overlapping rules share no header, since hosts differ in which rule counts. */
function headersFile(): string {
  return written(
    '# Statement Widgets for a static host: the file stands at the top of the site.',
    [
      headersRule(`${place}*`, everywhere),
      ...folders.map((folder) =>
        headersRule(`${place}${folder}/*`, { 'Cache-Control': caching[folder] }),
      ),
    ].join('\n'),
  );
}

export { unwanted };

/** Configurations by file name. */
export const configurations = {
  'nginx.conf': nginx(),
  Caddyfile: caddy(),
  _headers: headersFile(),
};
