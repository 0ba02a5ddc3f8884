import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../support/webkit.mjs';
import { startMariaDb } from '../lib/mariadb.mjs';
import { serve, temporaryFolder } from '../lib/programs.mjs';
import { ensureServers } from '../wordpress/packages.mjs';
import { startFront } from './front.mjs';
import { ghostFiles, version } from './packages.mjs';

const owner = {
  name: 'Owner',
  email: 'owner@example.org',
  password: 'meadow lantern 48 gravel',
};

/** Returns the settings of Ghost, as variables of the environment. */
const settings = (url, port, socket, content) => ({
  NODE_ENV: 'production',
  url,
  server__host: '127.0.0.1',
  server__port: String(port),
  database__client: 'mysql',
  database__connection__socketPath: socket,
  database__connection__user: 'root',
  database__connection__password: '',
  database__connection__database: 'ghost',
  paths__contentPath: content,
  logging__level: 'error',
  logging__transports: '["stderr"]',
  mail__transport: 'stub',
  // No request to anybody else, and no code by mail.
  privacy__useTinfoil: 'true',
  portal__url: 'false',
  sodoSearch__url: 'false',
  announcementBar__url: 'false',
  security__staffDeviceVerification: 'false',
});

/**
 * Starts a Ghost of its own, behind a server that also serves the module. Its database is MariaDB, because the package for SQLite needs
 * a compiler.
 */
export async function startGhost() {
  ensureServers();
  const { folder, node } = await ghostFiles();
  const { path, remove } = await temporaryFolder('ghost-');
  const content = join(path, 'content');
  await cp(join(folder, 'content'), content, { recursive: true });
  const db = await startMariaDb(path, 'ghost');
  const port = await freePort();
  const front = await startFront(port);
  const { url } = front;
  const ghost = serve(node, ['index.js'], {
    env: settings(url, port, db.socket, content),
    cwd: folder,
  });
  const api = `${url}/ghost/api/admin`;
  await ghost.answers(async () => {
    const { ok } = await fetch(`${api}/site/`);
    if (!ok) throw new Error('not yet');
  });

  let cookie = '';
  /** Calls the interface that Ghost's own editor calls. */
  async function call(method, path, body) {
    const response = await fetch(`${api}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await response.text();
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  }
  await call('POST', 'authentication/setup/', { setup: [{ ...owner, blogTitle: 'A partner' }] });
  await call('POST', 'session/', { username: owner.email, password: owner.password });
  // Ghost answers before it has stored the session.
  await ghost.answers(() => call('GET', 'users/me/'));
  const change = (values) =>
    call('PUT', 'settings/', {
      settings: Object.entries(values).map(([key, value]) => ({ key, value })),
    });
  // What Ghost brings loads files of other servers.
  await change({ comments_enabled: 'off', cover_image: null });
  const { posts: brought } = await call('GET', 'posts/');
  for (const { id } of brought) await call('DELETE', `posts/${id}/`);

  return {
    url,
    version,
    call,
    /** Changes settings of the site. */
    change,
    /** Publishes a post that consists of cards. Returns its URL. */
    async publish(title, cards) {
      const root = {
        children: cards,
        direction: null,
        format: '',
        indent: 0,
        type: 'root',
        version: 1,
      };
      const { posts } = await call('POST', 'posts/', {
        posts: [{ title, status: 'published', lexical: JSON.stringify({ root }) }],
      });
      return posts[0].url;
    },
    /** Publishes a post whose HTML Ghost converts to its own document. Returns its URL. */
    async publishHtml(title, html) {
      const { posts } = await call('POST', 'posts/?source=html', {
        posts: [{ title, status: 'published', html }],
      });
      return posts[0].url;
    },
    async stop() {
      await front.stop();
      await ghost.stop();
      await db.stop();
      await remove();
    },
  };
}

/** Returns cards of Ghost's editor. */
export const htmlCard = (html) => ({ type: 'html', version: 1, html });
export const markdownCard = (markdown) => ({ type: 'markdown', version: 1, markdown });
