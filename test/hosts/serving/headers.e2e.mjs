import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf } from '../../../scripts/build/files-of.mjs';
import { root } from '../../../scripts/setup.mjs';
import { packServing } from '../../../scripts/release/pack-serving.mjs';
import { headersOf, headOf, startCaddy, startNginx, unwanted } from './servers.mjs';

/** Tests the packed folder, and the responses of real servers with our configurations: every header of every file. */

const folder = await mkdtemp(join(tmpdir(), 'serving-'));
const { version } = await packServing(join(root, 'dist'), folder);
const packed = await filesOf(folder);
const paths = Object.keys(packed)
  .filter((path) => path.startsWith('statement-widgets/') && !/\.(?:br|gz)$/.test(path))
  .map((path) => `/${path}`);
const module = `/statement-widgets/versions/${version}/statement-widgets.js`;

after(() => rm(folder, { recursive: true, force: true }));

/** Sends a request without default headers, and keeps the body undecoded. */
async function ask(url, headers = {}, method = 'GET') {
  const asked = request(url, { headers, method, agent: false }).end();
  const [response] = await once(asked, 'response');
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, raw: response.rawHeaders, body };
}

describe('the packed folder', () => {
  test('is identical, byte for byte, after a second packing', async () => {
    const other = await mkdtemp(join(tmpdir(), 'serving-'));
    try {
      await packServing(`${join(root, 'dist')}/`, other);
      assert.deepEqual(await filesOf(other), packed);
    } finally {
      await rm(other, { recursive: true });
    }
  });
  test('has a smaller .br and .gz for each file, with the same content', () => {
    assert.ok(paths.length > 15);
    for (const path of paths.map((each) => each.slice(1))) {
      const [plain, br, gz] = ['', '.br', '.gz'].map((suffix) => packed[path + suffix]);
      assert.deepEqual(brotliDecompressSync(br), plain);
      assert.deepEqual(gunzipSync(gz), plain);
      assert.ok(br.length < gz.length && gz.length < plain.length, path);
    }
  });
  test('names a version by the hash of its content, as sha256sum prints it', () => {
    const own = `statement-widgets/versions/${version}/`;
    const sums = packed[`${own}SHA256SUMS.txt`];
    const sha256 = (content) => createHash('sha256').update(content).digest('hex');
    assert.equal(sha256(sums).slice(0, 10), version.split('-')[1]);
    const lines = sums.toString().trim().split('\n');
    assert.equal(lines.length, paths.filter((path) => path.startsWith(`/${own}`)).length - 1);
    for (const line of lines) {
      const [sum, path] = line.split('  ');
      assert.equal(sha256(packed[own + path]), sum);
    }
  });
  test('has under latest/ only files that need no other file that may change', () => {
    const latest = paths.filter((path) => path.includes('/latest/')).map((each) => each.slice(26));
    assert.deepEqual(latest, [
      'embed-parent.js',
      'embed.html',
      'statement-widgets.classic.js',
      'statement-widgets.js',
    ]);
    const text = packed['statement-widgets/latest/statement-widgets.js'].toString();
    assert.ok(text.includes(`versions/${version}`));
  });
});

const servers = {
  'nginx with the module for brotli': {
    start: () => startNginx(folder, { brotli: true }),
    codings: ['br', 'gzip'],
  },
  'nginx without it': { start: () => startNginx(folder), codings: ['gzip'] },
  Caddy: { start: () => startCaddy(folder), codings: ['br', 'gzip'] },
};

for (const [name, { start, codings }] of Object.entries(servers)) {
  describe(name, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server.stop());

    test('sends each header of each file once, and no unwanted header', async () => {
      for (const path of paths) {
        const { status, headers, raw } = await ask(server.url + path);
        assert.equal(status, 200, path);
        for (const [header, value] of Object.entries(headersOf(path))) {
          assert.equal(headers[header.toLowerCase()], value, `${path}: ${header}`);
          const times = raw.filter((each) => each.toLowerCase() === header.toLowerCase());
          assert.equal(times.length, 1, `${path}: ${header}, once`);
        }
        for (const header of unwanted)
          assert.equal(headers[header.toLowerCase()], undefined, header);
      }
      // The site sends these headers with all other files.
      const beside = await ask(`${server.url}/_headers`);
      assert.equal(beside.status, 200);
      for (const header of unwanted)
        assert.equal(String(beside.headers[header.toLowerCase()]), "the site's own");
    });

    test('sends the packed bytes in an accepted encoding', async () => {
      const suffixes = { br: '.br', gzip: '.gz' };
      for (const path of paths) {
        for (const [accepted, wanted] of [
          ['gzip, deflate, br, zstd', codings[0]],
          ['gzip', 'gzip'],
          ['br', codings.find((coding) => coding === 'br')],
          ['', undefined],
        ]) {
          const answer = await ask(server.url + path, { 'accept-encoding': accepted });
          assert.equal(answer.headers['content-encoding'], wanted, `${path}: ${accepted}`);
          assert.equal(answer.headers.vary, 'Accept-Encoding', `${path}: ${accepted}`);
          const bytes = packed[path.slice(1) + (suffixes[wanted] ?? '')];
          assert.deepEqual(answer.body, bytes, `${path}: ${accepted}`);
          assert.equal(answer.headers['content-type'], headersOf(path)['Content-Type']);
        }
      }
    });

    test('answers a reader with a cached file by 304 and its headers', async () => {
      for (const path of [module, '/statement-widgets/latest/statement-widgets.js']) {
        const tags = new Set();
        for (const coding of [...codings, '']) {
          const accept = { 'accept-encoding': coding };
          const { headers } = await ask(server.url + path, accept);
          tags.add(headers.etag);
          const again = await ask(server.url + path, { ...accept, 'if-none-match': headers.etag });
          assert.equal(again.status, 304);
          assert.equal(again.body.length, 0);
          assert.equal(again.headers['cache-control'], headersOf(path)['Cache-Control']);
          assert.equal(again.headers['access-control-allow-origin'], '*');
        }
        assert.equal(tags.size, codings.length + 1, 'one tag for each coding');
      }
    });

    test('sends the whole file for a range request', async () => {
      for (const coding of [...codings, '']) {
        const bytes = packed[module.slice(1) + ({ br: '.br', gzip: '.gz' }[coding] ?? '')];
        for (const range of ['bytes=100-199', 'bytes=9999999-', 'bytes=0-0,5-6']) {
          const answer = await ask(server.url + module, { 'accept-encoding': coding, range });
          assert.equal(answer.status, 200);
          assert.equal(answer.headers['accept-ranges'], undefined);
          assert.deepEqual(answer.body, bytes);
        }
      }
    });

    test('allows only GET and HEAD', async () => {
      const head = await ask(server.url + module, {}, 'HEAD');
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      assert.equal(Number(head.headers['content-length']), packed[module.slice(1)].length);
      for (const method of ['POST', 'OPTIONS', 'PUT', 'DELETE']) {
        const { status, headers, body } = await ask(server.url + module, {}, method);
        assert.equal(status, 405, method);
        assert.equal(headers['cache-control'], undefined, method);
        assert.doesNotMatch(headers['content-type'] ?? '', /javascript/, method);
        assert.ok(body.length < 1000, method);
      }
    });

    test('sends no caching header and no script type for a missing file', async () => {
      const folders = [
        '',
        'latest',
        'versions',
        `versions/${version}`,
        `versions/${version}/locales`,
      ];
      for (const path of [
        `versions/${version}/locales/xx.js`,
        'versions/0.0.0-0000000000/statement-widgets.js',
        `versions/${version}/statement-widgets.js/`,
        'latest/actions.js',
        // Folders are missing too: no list, and no redirect to the name with a slash.
        ...folders.slice(1),
        ...folders.map((folder) => folder && `${folder}/`),
      ]) {
        const { status, headers, body } = await ask(`${server.url}/statement-widgets/${path}`);
        assert.equal(status, 404, path);
        assert.equal(headers['cache-control'], undefined, path);
        assert.doesNotMatch(headers['content-type'] ?? '', /javascript/, path);
        assert.ok(!body.includes(version), path);
      }
    });

    test('logs nothing about a reader', async () => {
      await ask(server.url + module);
      await ask(`${server.url}/statement-widgets/latest/none.js`);
      if (name === 'Caddy') {
        assert.doesNotMatch(server.said(), /remote_addr|remote_ip|none\.js/);
        return;
      }
      // The site keeps a log, which contains the request for another file.
      await ask(`${server.url}/beside.txt`);
      const [access, error] = [await server.read('access.log'), await server.read('error.log')];
      assert.match(access, /beside\.txt/);
      assert.doesNotMatch(access, /statement-widgets/);
      assert.match(error, /beside\.txt/);
      assert.doesNotMatch(error, /statement-widgets\//);
    });
  });
}

test('the headers counted in docs/serving.md match those of nginx, within two bytes', async () => {
  const server = await startNginx(folder, { brotli: true });
  try {
    for (const path of [module, '/statement-widgets/latest/embed.html']) {
      const accept = { 'accept-encoding': 'br' };
      const first = await ask(server.url + path, { ...accept, connection: 'keep-alive' });
      const etag = first.headers.etag;
      const again = await ask(server.url + path, {
        ...accept,
        ...{ connection: 'keep-alive', 'if-none-match': etag },
      });
      const length = Number(first.headers['content-length']);
      for (const { status, raw } of [first, again]) {
        const names = raw.filter((_, index) => index % 2 === 0);
        const counted = headOf(path, { length, coding: 'br', status });
        const named = [...counted.matchAll(/^([\w-]+): /gm)].map(([, name]) => name);
        assert.deepEqual(names.sort(), named.sort());
        const bytes = raw.join('').length + 4 * names.length;
        const [line] = /^.*\r\n/.exec(counted);
        assert.ok(Math.abs(bytes + line.length + 2 - counted.length) <= 2, path);
      }
    }
  } finally {
    await server.stop();
  }
});

test('the packed configuration for static hosts matches the committed file', async () => {
  const committed = await readFile(join(root, 'integrations/serving/_headers'));
  assert.deepEqual(packed._headers, committed);
});
