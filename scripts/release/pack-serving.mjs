/**
 * Writes the folder to upload to a server for other sites: each version under an immutable name, the latest under a
 * fixed name, a `.br` and a `.gz` for each file, and `_headers`. Gives the same output for the same files, and keeps
 * existing versions.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { filesOf } from '../build/files-of.mjs';
import { latestModule } from './latest-module.mjs';
import { root } from '../setup.mjs';

/** The files for pages, for mirrors, and for developer tools. */
const served =
  /^(?:(?:statement-widgets(?:\.classic)?|actions|custom-statement|embed-parent|locales\/\w+)\.js|statement-widgets\.js\.map|statement\.schema\.json|embed\.html|LICENSES\.txt)$/;

/** The page of a statement with its data and image, and the pages of its widgets, which `build` writes. */
const page =
  /^(?:index(?:\.[\w-]+)?\.html|[a-z]+(?:-[a-z]+)+\.html|statement\.json|(?:figures|demands|signatories)\.csv|oembed\/[\w-]+\.json|[\w-]+\.(?:png|jpe?g))$/;

/** Whether a file works without files of the same version, so that it may have a fixed name with changing content. */
const isAlone = (path) =>
  ['statement-widgets.classic.js', 'embed.html', 'embed-parent.js'].includes(path) ||
  page.test(path);

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Compresses a file in each encoding. Clears the operating system in the gzip header. Images are compressed already. */
async function encodings(path, content) {
  if (/\.(?:png|jpe?g)$/.test(path)) return { '': content };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content),
    promisify(gzip)(content, { level: 9 }),
  ]);
  gz[9] = 255;
  return { '': content, '.br': br, '.gz': gz };
}

async function write(out, path, content) {
  for (const [suffix, bytes] of Object.entries(await encodings(path, content))) {
    const file = join(out, 'statement-widgets', path + suffix);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/**
 * Packs a build.
 * @param {string} from a folder like `dist/`, or the output of `npx statement-widgets-cli build`
 * @param {string} out
 * @returns {Promise<{ version: string, integrity: string }>} the folder name of the version, and the hash of its module
 * for `integrity`
 */
export async function packServing(from, out) {
  const built = await filesOf(resolve(from));
  const files = Object.entries(built).filter(([path]) => served.test(path) || page.test(path));
  const module = built['statement-widgets.js'];
  if (!module) throw new Error(`${from} has no statement-widgets.js`);
  const { version: number } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

  // The format of "sha256sum -c". The folder name depends on every byte of its content.
  const sums = files.map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
  const version = `${number}-${sha256(sums).slice(0, 10)}`;
  const folder = [...files, ['SHA256SUMS.txt', sums]];
  for (const [path, content] of folder) await write(out, `versions/${version}/${path}`, content);

  await write(out, 'latest/statement-widgets.js', latestModule(module, version));
  for (const [path, content] of files.filter(([name]) => isAlone(name)))
    await write(out, `latest/${path}`, content);
  const headers = await readFile(join(root, 'integrations/serving/_headers'));
  await writeFile(join(out, '_headers'), headers);
  const hash = createHash('sha384').update(module).digest('base64');
  return { version, integrity: `sha384-${hash}` };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [from = join(root, 'dist'), out = join(root, 'integrations/serving/packed')] =
    process.argv.slice(2);
  const { version, integrity } = await packServing(from, out);
  console.log(`${resolve(out)}: statement-widgets/versions/${version}/, statement-widgets/latest/`);
  console.log(
    `<script type="module" async crossorigin src="…/statement-widgets/versions/${version}/statement-widgets.js" integrity="${integrity}"></script>`,
  );
}
