import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Handlebars from 'handlebars';
import { root } from '../../../scripts/setup.mjs';
import { head, pages, title } from './article.mjs';
import { emptyFolder, serveSite, write } from './static-site.mjs';

const run = promisify(execFile);

/** The release of Ghost with the theme. Ghost itself needs another Node and a database. */
const version = '6.65.0';
const theme = 'package/content/themes/casper';
const cards = 'package/core/frontend/src/cards/css';

/** Downloads Ghost's package without its dependencies. Returns the folder of the theme and of the cards' styles. */
async function ghostFiles() {
  const files = join(root, 'node_modules/.cache/ghost', version);
  if (!existsSync(files)) {
    const folder = `${files}.part`;
    await mkdir(folder, { recursive: true });
    console.log(`Downloading Ghost ${version}`);
    await run('npm', ['pack', `ghost@${version}`, '--ignore-scripts'], { cwd: folder });
    await run('tar', ['-xzf', `ghost-${version}.tgz`, theme, cards], { cwd: folder });
    await rename(folder, files);
  }
  return { theme: join(files, theme), cards: join(files, cards) };
}

/** Writes what Ghost's own helpers write for a post without members, pictures and comments. */
const helpers = {
  asset: (path) => `/assets/${path}`,
  authors: () => 'A partner',
  body_class: () => 'post-template',
  content() {
    return new Handlebars.SafeString(this.html);
  },
  date: ({ hash }) => (hash.format === 'YYYY' ? '2025' : '31 Jan 2025'),
  foreach: Handlebars.helpers.each,
  get: () => '',
  ghost_foot: () => '',
  ghost_head: () =>
    new Handlebars.SafeString(
      `<link rel="icon" href="data:,"><style>:root { --ghost-accent-color: #ff1a75 }</style>
<link rel="stylesheet" href="/public/cards.min.css">${head}`,
    ),
  is(context, options) {
    return options.fn(this);
  },
  match(value, ...rest) {
    const options = rest.pop();
    const [operator, other] = rest.length === 2 ? rest : ['=', rest[0]];
    const matches = (value === other) === (operator === '=');
    return matches ? options.fn(this) : options.inverse(this);
  },
  navigation: () => '',
  post(options) {
    return options.fn(this);
  },
  post_class: () => 'post',
  reading_time: () => '1 min read',
  social_accounts: () => '',
  t: (text) => text,
};

/** Registers the theme's own templates. */
async function registerPartials(handlebars, folder) {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.hbs')) continue;
    handlebars.registerPartial(file.slice(0, -4), await readFile(join(folder, file), 'utf8'));
  }
}

/** A post in Ghost's default theme, rendered by the theme's templates. */
export async function start() {
  const ghost = await ghostFiles();
  const folder = await emptyFolder('casper');
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  await registerPartials(handlebars, join(ghost.theme, 'partials'));
  const template = async (name) =>
    handlebars.compile(await readFile(join(ghost.theme, `${name}.hbs`), 'utf8'));
  const [layout, post] = [await template('default'), await template('post')];
  const data = {
    site: { locale: 'en', title: 'A partner', url: '/' },
    custom: {
      navigation_layout: 'Logo on cover',
      title_font: 'Modern sans-serif',
      body_font: 'Elegant serif',
      color_scheme: 'Light',
    },
  };
  for (const [name, html] of Object.entries(pages)) {
    const context = { title, html, meta_title: title, authors: [{ url: '/', name: 'A partner' }] };
    const body = post(context, { data });
    await write(folder, { [`${name}.html`]: layout({ ...context, body }, { data }) });
  }
  const styles = (await readdir(ghost.cards)).map((file) => readFile(join(ghost.cards, file)));
  await write(folder, { 'public/cards.min.css': (await Promise.all(styles)).join('\n') });
  await cp(join(ghost.theme, 'assets'), join(folder, 'assets'), { recursive: true });
  return serveSite(folder, version);
}
