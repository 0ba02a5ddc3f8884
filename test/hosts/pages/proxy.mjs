import { createServer, request as ask } from 'node:http';

/** Starts a proxy that records all requests. It routes names below `.example` to one server and rejects others. */
export function startProxy(origin) {
  const { port } = new URL(origin);
  const requests = [];
  const proxy = createServer((request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, cookie: headers.cookie ?? '', referrer: headers.referer ?? '' });
    const { hostname, pathname, search } = new URL(url);
    if (!hostname.endsWith('.example')) {
      response.writeHead(502).end();
      return;
    }
    const target = { host: '127.0.0.1', port, path: pathname + search, method, headers };
    request.pipe(
      ask(target, (answer) => {
        response.writeHead(answer.statusCode, {
          ...answer.headers,
          'access-control-allow-origin': '*',
        });
        answer.pipe(response);
      }),
    );
  });
  proxy.on('connect', ({ url }, socket) => {
    requests.push({ method: 'CONNECT', url, cookie: '', referrer: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) => {
    proxy.listen({ host: '127.0.0.1', port: 0 }, () => {
      resolve({
        server: `http://127.0.0.1:${proxy.address().port}`,
        requests: () => requests,
        close: () => proxy.close(),
      });
    });
  });
}
