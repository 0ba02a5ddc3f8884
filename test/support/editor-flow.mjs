import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { serve } from '../../scripts/serve.mjs';
import {
  confirmAll,
  download,
  openDocument,
  touchFaults,
  withKeys,
  withTaps,
} from './editor-people.mjs';

const command = fileURLToPath(new URL('../../packages/cli/dist/cli.js', import.meta.url));

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Records the errors and warnings of a page. */
function errorsOf(context) {
  const errors = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

/** Returns the paths of the files that the command does not build from the statement, or builds in another way. */
async function differing(folder, id, statement, base) {
  await writeFile(join(folder, 'statement.json'), statement);
  const out = join(folder, 'built');
  const options = base ? ['--base', base, '--image', 'card.png'] : [];
  const args = [command, 'build', 'statement.json', '--out', out, ...options];
  await promisify(execFile)(process.execPath, args, { cwd: folder });
  const [built, zipped] = await Promise.all([filesOf(out), filesOf(join(folder, id))]);
  const paths = new Set([...Object.keys(built), ...Object.keys(zipped)]);
  // The command does not draw the image for social media.
  const isDrawn =
    paths.delete('card.png') && zipped['card.png'].subarray(1, 4).equals(Buffer.from('PNG'));
  const others = [...paths].filter((path) => !built[path] || !zipped[path]?.equals(built[path]));
  return isDrawn ? others : ['card.png', ...others];
}

async function unpack(folder, zip) {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Returns the text of each element on a page of another site that loads the module from the folder. */
async function shownOn(context, url, id, elements) {
  const page = await context.newPage();
  await page.goto(`${url}partner.html`);
  const texts = {};
  for (const name of elements) {
    const base = page.locator(`${name} [part=base]`).first();
    await base.waitFor();
    texts[name] = await base.innerText();
  }
  await page.goto(`${url}${id}/index.html`);
  texts['index.html'] = await page.locator('main').innerText();
  await page.goto(`${url}${id}/embed.html`);
  const framed = page.locator('joint-statement [part=base]');
  await framed.waitFor();
  texts['embed.html'] = await framed.innerText();
  return texts;
}

/**
 * Takes a document through the editor like a person, by keys or by taps: opens it, confirms everything, and takes the
 * folder along. Publishes the folder on another server. Returns what is shown there, and what went wrong.
 */
export async function publishDocument(
  browser,
  site,
  { name, html, path, touch, date, base, elements },
) {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  const context = await browser.newContext(touch ? phone : desk);
  context.setDefaultTimeout(100_000);
  const errors = errorsOf(context);
  const faults = [];
  try {
    const page = await context.newPage();
    const person = touch ? withTaps(page) : withKeys(page);
    const look = async (place) => {
      if (touch) faults.push(...(await touchFaults(page)).map((fault) => `${place}: ${fault}`));
    };
    await page.goto(site + path);
    await look('start');
    const words = await openDocument(page, person, { name, html });
    const confirmed = await confirmAll(page, person, { words, date, look });
    await person.tab('publish');
    await look('publish');
    const saved = await download(page, person, '.save-statement');
    if (base) await person.enter('#publish-folder', base);
    const { publish } = words;
    const zip = await download(page, person, '.publish button', publish.folder);
    const statement = JSON.parse(Buffer.from(saved.bytes).toString());
    await unpack(folder, zip.bytes);
    const partner = `<!doctype html><html lang="${statement.language}"><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,"><script type="module" src="${statement.id}/statement-widgets.js"></script><body>${elements.map((element) => `<${element}></${element}>`).join('')}`;
    await writeFile(join(folder, 'partner.html'), partner);
    const published = await serve(folder);
    try {
      const texts = await shownOn(context, published.url, statement.id, elements);
      const differences = await differing(folder, statement.id, saved.bytes, base);
      return { confirmed, statement, texts, differences, errors, faults };
    } finally {
      await published.close();
    }
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}
