/**
 * Serves a folder for `npm start` and for tests with sirv, whose own command would listen on every network interface.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';

/** Listens on this port of the loopback interface, or on the next free port. */
async function listen(server, port) {
  for (let tried = port; ; tried += 1) {
    server.listen(tried, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried > port + 100) throw error;
    }
  }
}

/**
 * Serves a folder to this machine only.
 * @param {string} root the folder
 * @param {number} port the first port to try, or 0 for any
 * @param {Record<string, string>} headers more headers for each file
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends with a slash
 */
export async function serve(root, port = 0, headers = {}) {
  const setHeaders = (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(root, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    // In this mode sirv serves hidden files, such as .git.
    if (/[/\\](?:\.|%2e)/i.test(request.url)) response.writeHead(404).end();
    else files(request, response);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
