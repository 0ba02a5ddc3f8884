import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { pack, unpack } from '../../support/packed.mjs';
import { bundleScripts } from '../lib/bundle.mjs';
import { angular, compile } from './angular/tools.mjs';
import { makeSwappedPages } from './swapped-pages.mjs';
import { checkTypes } from './types.mjs';

/**
 * Builds the app of each framework with the framework's own tools into `test/hosts/built/`, for production and for
 * development, which logs more. Also renders the page of a server, if the framework supports that.
 */

const here = new URL('./', import.meta.url);
const built = new URL('../built/', import.meta.url);
const path = (url) => fileURLToPath(url);

const isCustomElement = (tag) => tag.includes('-');

const frameworks = {
  react: {
    package: 'react',
    entry: 'main.tsx',
    server: 'server.tsx',
    plugins: () => [react()],
  },
  preact: {
    package: 'preact',
    entry: 'main.tsx',
    server: 'server.tsx',
    plugins: () => [preact()],
  },
  vue: {
    package: 'vue',
    entry: 'main.ts',
    server: 'server.ts',
    plugins: () => [vue({ template: { compilerOptions: { isCustomElement } } })],
  },
  svelte: {
    package: 'svelte',
    entry: 'main.ts',
    server: 'server.ts',
    plugins: () => [svelte({ configFile: false })],
  },
  solid: {
    package: 'solid-js',
    entry: 'main.tsx',
    server: 'server.tsx',
    plugins: () => [solid({ ssr: true })],
  },
  angular: {
    package: '@angular/core',
    prepare: compile,
    entry: '../../built/angular/compiled/test/hosts/frameworks/angular/main.js',
    plugins: () => [angular()],
  },
};

/** Distinguishes the builds by file name and by the variables of the libraries. */
async function bundle(name, { entry, file, environment, plugins, ssr = false }) {
  process.env.NODE_ENV = environment;
  const folder = new URL(`${name}/`, built);
  await build({
    root: path(new URL(`${name}/`, here)),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: environment,
    plugins: plugins(),
    // Bundles all packages, since the server build runs outside of `node_modules`.
    ...(ssr && { ssr: { noExternal: true } }),
    build: {
      outDir: path(folder),
      emptyOutDir: false,
      ssr,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path(new URL(`${name}/${entry}`, here)),
        output: { entryFileNames: file, codeSplitting: false },
      },
    },
  });
}

const chosen = process.argv.slice(2);
await mkdir(built, { recursive: true });
unpack(pack().tarball, path(new URL('../', here)));
const faults = checkTypes();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
await makeSwappedPages();
// Like a plugin that moves scripts into its own folder, without the lazy files.
await cp(
  new URL('../../../dist/statement-widgets.js', import.meta.url),
  new URL('moved/statement-widgets.js', built),
);
await bundleScripts(new URL('../guests/owners/', import.meta.url), 'owners');
const versionOf = async (name) => {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')).version;
};
const seen = {
  turbo: { version: await versionOf('@hotwired/turbo') },
  htmx: { version: await versionOf('htmx.org') },
};
for (const [name, framework] of Object.entries(frameworks)) {
  const { package: source, prepare, entry, server, plugins } = framework;
  const version = await versionOf(source);
  seen[name] = { version, types: faults.every((line) => !line.toLowerCase().includes(name)) };
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  await rm(new URL(`${name}/`, built), { recursive: true, force: true });
  if (prepare && !prepare()) {
    seen[name].types = false;
    process.exitCode = 1;
    continue;
  }
  await bundle(name, { entry, file: 'app.js', environment: 'production', plugins });
  await bundle(name, { entry, file: 'development.js', environment: 'development', plugins });
  if (server) {
    const file = 'server.js';
    await bundle(name, { entry: server, file, environment: 'production', plugins, ssr: true });
    const { render, head } = await import(new URL(`${name}/${file}`, built).href);
    const page = { head: head?.() ?? '', html: await render() };
    await writeFile(new URL(`${name}/page.json`, built), JSON.stringify(page));
  }
}
await writeFile(new URL('frameworks.json', built), JSON.stringify(seen));
