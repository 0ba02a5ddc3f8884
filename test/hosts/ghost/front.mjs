import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '../../../scripts/setup.mjs';

/**
 * Starts a server in front of Ghost, on a free port of 127.0.0.1, as most sites have one. It serves the module's files
 * below `/dist/`, and everything else from Ghost.
 * @param {number} port the port of Ghost
 */
export async function startFront(port) {
  const files = sirv(join(root, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    if (request.url.startsWith('/dist/')) {
      request.url = request.url.slice('/dist'.length);
      files(request, response);
      return;
    }
    const { url: path, method, headers } = request;
    const forwarded = forward({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.writeHead(502).end());
    request.pipe(forwarded);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
