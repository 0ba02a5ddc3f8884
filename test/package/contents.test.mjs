import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { install, pack, temporaryFolder } from '../support/packed.mjs';

/** Tests the content of the library's npm package, and its description in package.json. */

/** Each intended kind of file, by purpose. */
const meant = {
  'what npm reads and shows': /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  'the documents that the README leads to': /^(?:docs\/[\w-]+|CONTRIBUTING|SECURITY)\.md$/,
  'the sites that a document says to copy from': /^integrations\/(?:astro|eleventy-ssr)\//,
  'the script-tag module': /^dist\/statement-widgets\.js(?:\.map)?$/,
  'its actions': /^dist\/actions\.js$/,
  'what reads a statement of a page': /^dist\/custom-statement\.js$/,
  'its languages': /^dist\/locales\/\w\w\.js$/,
  'the classic script': /^dist\/statement-widgets\.classic\.js$/,
  'the page in a frame': /^dist\/embed\.html$/,
  'the script that fits the frame': /^dist\/embed-parent\.js$/,
  'what servers without JavaScript render': /^dist\/prerendered\/[\w-]+(?:\.\w\w)?\.(?:json|css)$/,
  'the schema': /^dist\/statement\.schema\.json$/,
  'the manifest': /^dist\/custom-elements\.json$/,
  'what editors read': /^dist\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/,
  'the hashes': /^dist\/(?:SHA384SUMS|integrity\.json)$/,
  'the bill of materials': /^dist\/sbom\.cdx\.json$/,
  'the licences of what is bundled': /^dist\/LICENSES\.txt$/,
  'the modules for bundlers': /^dist\/lib\/(?:[\w-]+|(?:elements|define)\/[a-z]+-[a-z-]+)\.js$/,
  'what those are made of': /^dist\/lib\/internal\/[\w./-]+\.js$/,
  'the statement': /^dist\/lib\/statement\.json$/,
  'the types': /^dist\/types\/[\w./-]+\.d\.c?ts$/,
};

let packed;
let installed;
let manifest;
before(() => {
  packed = pack();
  installed = install(packed.tarball, temporaryFolder());
  manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
});

const read = (path) => readFileSync(join(installed, path), 'utf8');

/** Returns the package files for a pattern of `exports` or `sideEffects`. */
function filesFor(pattern) {
  const parts = pattern.replace(/^\.\//, '').split('*');
  const [start, end] = [parts[0], parts.at(-1)];
  return packed.files.filter((file) =>
    pattern.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === start,
  );
}

test('the tarball has exactly the intended files', () => {
  const kinds = Object.entries(meant);
  const others = packed.files.filter((file) => !kinds.some(([, kind]) => kind.test(file)));
  assert.deepEqual(others, [], 'files that nobody has meant');
  const missing = kinds.filter(([, kind]) => !packed.files.some((file) => kind.test(file)));
  assert.deepEqual(missing, [], 'what is meant and is not there');
});

test('every document links to files of the tarball, and has alternative text for pictures', () => {
  const documents = packed.files.filter((file) => file.endsWith('.md'));
  assert.ok(documents.length > 5);
  for (const file of documents) {
    for (const [, link] of read(file).matchAll(/(?<!!\[[^\]]*)\]\((?![a-z]+:|#)([^)#]+)/g)) {
      const path = posix.join(posix.dirname(file), link);
      assert.ok(packed.files.includes(path), `${file}: ${path}`);
    }
  }
});

test('every document that names a file outside the tarball says where that file is', () => {
  // The others are about the repository as a whole.
  const documents = packed.files.filter((file) => /^(?:README|docs\/.*)\.md$/.test(file));
  const named = /`((?:src|test|scripts|demo|integrations|packages)\/[\w./-]*)`/g;
  for (const file of documents) {
    const outside = [...read(file).matchAll(named)]
      .map(([, path]) => path)
      .filter((path) => !packed.files.some((each) => each.startsWith(path)));
    if (outside.length > 0) assert.match(read(file), /\brepository\b/, `${file}: ${outside[0]}`);
  }
});

test('the files match SHA384SUMS', () => {
  const sha384 = (file) =>
    createHash('sha384')
      .update(readFileSync(join(installed, file)))
      .digest('hex');
  const built = packed.files.filter((file) => /^dist\/(?!SHA384SUMS$)/.test(file));
  assert.deepEqual(
    read('dist/SHA384SUMS').trimEnd().split('\n').sort(),
    built.map((file) => `${sha384(file)}  ${file.slice('dist/'.length)}`).sort(),
  );
});

test('no file contains a path of the build machine, and no script runs on installation', () => {
  for (const file of packed.files) {
    assert.ok(!read(file).includes(process.cwd()), `${file} has a path of this machine`);
  }
  const run = ['preinstall', 'install', 'postinstall'];
  assert.deepEqual(
    run.filter((name) => manifest.scripts?.[name]),
    [],
  );
});

test('package.json names only existing files', () => {
  const { main, types, unpkg, jsdelivr, customElements, exports, sideEffects } = manifest;
  const paths = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}));
  const named = [main, types, unpkg, jsdelivr, customElements, ...sideEffects];
  for (const pattern of [...named, ...Object.values(exports).flatMap(paths)]) {
    assert.notDeepEqual(filesFor(pattern), [], pattern);
  }
});

test('the manifest names importable modules, with the definition of each element', () => {
  const targets = Object.values(manifest.exports).map((target) => target?.default);
  const importable = new Set(targets.filter(Boolean).flatMap(filesFor));
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const paths = modules.map(({ path }) => path);
  const named = [...JSON.stringify(modules).matchAll(/"module":"([^"]*)"/g)];
  assert.ok(named.length > 0);
  for (const path of paths) assert.ok(importable.has(path), path);
  for (const [, path] of named) assert.ok(paths.includes(path), path);
  const tags = modules.flatMap(({ declarations }) =>
    declarations.flatMap((each) => each.tagName ?? []),
  );
  const defined = modules.flatMap(({ path, exports }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => [name, path]),
  );
  assert.deepEqual(
    defined,
    tags.map((tag) => [tag, `dist/lib/define/${tag}.js`]),
  );
});

test('the modules for bundlers import only the dependencies and each other', () => {
  const modules = packed.files.filter((file) => /^dist\/lib\/.*\.js$/.test(file));
  const imported = modules.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export)\b.*["']([^."'][^"']*)["'];$/gm)].map(
      ([, name]) => name,
    ),
  );
  assert.deepEqual([...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort());
});

test('publint finds no fault', async () => {
  const { buffer } = new Uint8Array(readFileSync(packed.tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types fit each way to import a module', async () => {
  const tarball = new Uint8Array(readFileSync(packed.tarball));
  const { problems, entrypoints } = await checkPackage(createPackageFromTarballData(tarball));
  assert.ok('./elements.js' in entrypoints);
  // The package has only modules, for tools that support `exports`.
  const faults = problems.filter(
    ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind),
  );
  assert.deepEqual(faults, []);
});
