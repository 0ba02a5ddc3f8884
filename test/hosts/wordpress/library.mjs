import { importMinified } from '../../../scripts/build/import-minified.mjs';

/** The library that the plugin is compared with, and how its samples are written in WordPress. */

export const library = await importMinified('test/hosts/wordpress/library.ts');
export const { elementNames, wanted, contentOf, drawnOf, frame, samples, snippets } = library;
export const { pluginFiles } = await importMinified('src/publish/plugin-files.ts');
export const { buildFiles } = await importMinified('src/publish/build-files.ts');

const attributesOf = (attributes) =>
  Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);

export const shortcodes = (list) =>
  list.map(([name, given]) => `[${name}${attributesOf(given).join('')}]`);

export const blocks = (list) => list.map(([name, given]) => [`statement-widgets/${name}`, given]);

export const textOf = (html) =>
  html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&');
