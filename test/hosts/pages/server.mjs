import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** The served folders, by name: the built files, and libraries from Debian or npm. */
const folders = {
  dist: fileURLToPath(new URL('../../../dist/', import.meta.url)),
  fixtures: fileURLToPath(new URL('../../fixtures/', import.meta.url)),
  debian: '/usr/share/javascript/',
  npm: fileURLToPath(new URL('../node_modules/', import.meta.url)),
};

/**
 * Serves pages with their own headers, since the runner's server adds a script to each page. Records requests and
 * reports.
 */
export function startServer() {
  const pages = [];
  const requests = [];
  const reports = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const [, folder, path] = /^\/([a-z]+)\/([\w@./-]*)$/.exec(pathname) ?? [];
    if (folder === 'report') {
      let text = '';
      for await (const chunk of request) text += chunk;
      reports.push({ page: path, report: JSON.parse(text) });
      response.writeHead(204).end();
      return;
    }
    const { method, url, headers } = request;
    requests.push({ method, url, cookie: headers.cookie, referrer: headers.referer });
    const page = folder === 'page' && pages[Number(path)];
    if (page) {
      response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.html);
      return;
    }
    try {
      if (!folders[folder] || path.includes('..')) throw new Error(url);
      const body = await readFile(folders[folder] + path);
      // A sandboxed page has no origin, and modules always need CORS.
      const cors = folder === 'fixtures' ? {} : { 'access-control-allow-origin': '*' };
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', ...cors });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  return new Promise((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const origin = `http://127.0.0.1:${server.address().port}`;
      resolve({
        origin,
        /** Serves a page. `%id%` in it and in its headers becomes its number. */
        add({ html, headers = {} }) {
          const id = String(pages.length);
          const put = (text) => text.replaceAll('%id%', id).replaceAll('%origin%', origin);
          pages.push({
            html: put(html),
            headers: Object.fromEntries(
              Object.entries(headers).map(([name, value]) => [name, put(value)]),
            ),
          });
          return { id, url: `${origin}/page/${id}` };
        },
        requests: () => requests,
        reports: (id) => reports.filter(({ page }) => page === id).map(({ report }) => report),
        close: () => server.close(),
      });
    });
  });
}
