/**
 * Reads changed documents of every format: `npm run fuzz -- --documents 500`. A reader ends, and throws only an error that
 * names the file. No link leads to a script. Each document is read in a worker, so that one without an end is found.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { root } from '../../scripts/setup.mjs';

const folder = new URL('../corpus/documents/', import.meta.url);
const file = fileURLToPath(import.meta.url);

/** No document of this size takes a hundredth of it. */
const longest = 120_000;

/** Returns numbers from 0 to below 1, the same for the same seed (mulberry32). */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Pieces that mean something to a reader. */
const pieces = [
  ...['<script>', '</script>', '<!--', '-->', '<table>', '<tr><td colspan=99999 rowspan=99999>'],
  ...['<a href="javascript:alert(1)">', '<a href=" &#1;javascript:a">', '<ol type=i start=-9>'],
  ...['<base href="javascript:a">', '<meta http-equiv=refresh content="0;url=javascript:a">'],
  ...['&#xE0F0;{"level":0}&#xE0F1;', '\uE0F0{', '\0', '\uFFFF', '\u202E', '&lt;', '<![CDATA['],
  ...[
    '[^1]',
    '[^1]: ',
    '> > > ',
    '- - - ',
    '| a | b |\n|--|--|\n',
    '---\n',
    '```\n',
    '[a](javascript:b)',
  ],
  ...['<w:p/>', '</w:p>', '<text:p>', 'w:val="-1"', '__proto__', '1e99', '99999999999. ', '((((('],
];

/** Changes a text in some places. */
function changedText(text, random) {
  let changed = text;
  for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
    const at = Math.floor(random() * changed.length);
    const length = Math.floor(random() ** 4 * 200);
    const other = Math.floor(random() * changed.length);
    const piece =
      random() < 0.5
        ? pieces[Math.floor(random() * pieces.length)]
        : changed.slice(other, other + length).repeat(random() < 0.1 ? 50 : 1);
    changed = changed.slice(0, at) + piece + changed.slice(at + (random() < 0.5 ? length : 0));
  }
  return changed;
}

/** Changes some bytes. */
function changedBytes(bytes, random) {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + Math.floor(random() * 12); count > 0; count -= 1)
    changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  return random() < 0.1 ? changed.subarray(0, Math.floor(random() * changed.length)) : changed;
}

/** Returns the changed document with a number, in one of the formats. */
function documentOf({ number, seed }, { strFromU8, strToU8, unzipSync, zipSync, samples }) {
  const random = randomFrom(seed + number);
  const names = Object.keys(samples);
  // Half of the documents are in the formats that the corpus lacks.
  const others = names.filter((each) => each.startsWith('sample.'));
  const among = random() < 0.5 ? others : names;
  const name = among[Math.floor(random() * among.length)];
  const bytes = samples[name];
  const kind = extname(name);
  const changeBytes = random() < 0.3;
  if (kind === '.docx' || kind === '.odt') {
    if (changeBytes) return [name, changedBytes(bytes, random)];
    const files = unzipSync(bytes);
    const paths = Object.keys(files).filter((path) => path.endsWith('.xml'));
    const path =
      random() < 0.6
        ? paths.find((each) => /document|content/.test(each))
        : paths[Math.floor(random() * paths.length)];
    return [
      name,
      zipSync({ ...files, [path]: strToU8(changedText(strFromU8(files[path]), random)) }),
    ];
  }
  if (kind === '.pdf' || changeBytes) return [name, changedBytes(bytes, random)];
  return [name, strToU8(changedText(strFromU8(bytes), random))];
}

async function work() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const load = (path) => server.ssrLoadModule(path);
  const { draft } = await load('/src/draft/statement.ts');
  const { readDocument } = await load('/src/draft/read/read-document.ts');
  const { samplesOf, ...zip } = await load('/test/fuzz/samples.ts');
  const samples = await samplesOf();
  for (const name of (await readdir(folder)).filter((each) => extname(each) !== '.json'))
    samples[name] = await readFile(new URL(name, folder));
  parentPort.on('message', async (asked) => {
    const [name, bytes] = documentOf(asked, { ...zip, samples });
    let fault;
    try {
      const tree = await readDocument(name, bytes);
      const { statement } = await draft(tree, { language: 'en' });
      const urls = [...JSON.stringify([tree, statement]).matchAll(/"url":("(?:[^"\\]|\\.)*")/g)]
        .map(([, url]) => JSON.parse(url).replace(/[\p{Cc} ]/gu, ''))
        .filter((url) => /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(url));
      if (urls.length > 0) fault = `a link leads to ${urls.join(', ')}`;
    } catch (error) {
      if (!error.message.startsWith(name)) fault = error.stack;
    }
    parentPort.postMessage({ name, fault });
  });
  parentPort.postMessage({});
}

/** Reads documents. Returns whether all is well. */
export async function fuzzDocuments(seed, count) {
  let worker;
  let faults = 0;
  const answer = (time) =>
    new Promise((resolve) => {
      const late = setTimeout(() => resolve({ fault: `no end within ${time / 1000} s` }), time);
      const end = (data) => {
        clearTimeout(late);
        resolve(data);
      };
      worker.once('message', end);
      worker.once('error', (error) => end({ fault: `the worker ended: ${error.message}` }));
    });
  for (let number = 0; number < count; number += 1) {
    if (!worker) {
      worker = new Worker(file);
      const { fault } = await answer(longest);
      if (fault) throw new Error(fault);
    }
    worker.postMessage({ number, seed });
    const { name = 'a document', fault } = await answer(longest);
    for (const type of ['message', 'error']) worker.removeAllListeners(type);
    if (!fault) continue;
    faults += 1;
    console.log(`document ${number}, ${name}: ${fault}`);
    if (/^(?:no end|the worker)/.test(fault)) {
      await worker.terminate();
      worker = undefined;
    }
  }
  await worker?.terminate();
  console.log(`${count} changed documents: ${faults} faults`);
  return faults === 0;
}

if (!isMainThread) await work();
