import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mo, po } from 'gettext-parser';
import { Engine } from 'php-parser';
import { parseAst, runnerImport } from 'vite';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { root } from '../../scripts/setup.mjs';
import { plugin } from './plugin-version.mjs';

/**
 * The texts of the WordPress plugin and their translations: `translations/fr.po` holds those of French. Words that the
 * demo site has, too, come from `demo/words/fr.ts`.
 */

const domain = 'statement-widgets';
const script = 'blocks/editor.js';
const sources = join(root, 'integrations/wordpress/translations');
const { siteWords } = (await runnerImport(join(root, 'demo/words/all.ts'))).module;

/** The functions that translate a text, such as `__` and `esc_html__`. Those that end with x also take its context. */
const translating = /^(?:esc_html|esc_attr)?_([_ex])$/;

/** Gives the calls of functions that translate, in PHP as in JavaScript. */
function* callsIn(node) {
  if (typeof node !== 'object' || node === null) return;
  const name = (node.what ?? node.callee)?.name;
  const kind = translating.exec(typeof name === 'string' ? name : '')?.[1];
  if (kind) {
    const [msgid, ...others] = node.arguments.map(({ value }) => value);
    const msgctxt = kind === 'x' ? others.shift() : '';
    yield { msgid, msgctxt, name, domain: others[0], offset: node.loc?.start.offset ?? node.start };
  }
  for (const child of Object.values(node)) yield* callsIn(child);
}

/** Returns the texts of a file. The comment for translators is on the line before the call. */
function textsOfCode(path, code) {
  const ast = path.endsWith('.php')
    ? new Engine({ ast: { withPositions: true } }).parseCode(code, path)
    : parseAst(code);
  return [...callsIn(ast)].map(({ msgid, msgctxt, name, domain: found, offset }) => {
    if (![msgid, msgctxt].every((text) => typeof text === 'string') || found !== domain) {
      throw new Error(`${path}: ${name}() needs literal texts and the text domain "${domain}"`);
    }
    const before = code.slice(0, offset).split('\n').at(-2) ?? '';
    return { msgid, msgctxt, extracted: /\/\* (translators: .*) \*\//.exec(before)?.[1] };
  });
}

/** Returns the texts that WordPress itself translates: those of a block, under the contexts that it looks for. */
function textsOfBlock({ title, description, keywords }) {
  return [
    { msgid: title, msgctxt: 'block title' },
    { msgid: description, msgctxt: 'block description' },
    ...keywords.map((msgid) => ({ msgid, msgctxt: 'block keyword' })),
  ];
}

/** Returns the texts of the plugin's header, which WordPress itself translates. */
const textsOfHeader = (php) =>
  ['Plugin Name', 'Description'].map((field) => ({
    msgid: new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(php)[1],
    msgctxt: '',
    extracted: `${field} of the plugin`,
  }));

/**
 * Returns every text of the plugin once, as gettext-parser holds it, without its translation.
 * @returns {Promise<{ msgid: string, msgctxt: string, comments: object }[]>}
 */
export async function pluginTexts() {
  const texts = new Map();
  for (const [path, content] of Object.entries(await filesOf(plugin)).sort()) {
    const code = String(content);
    const found = [
      ...(path === 'statement-widgets.php' ? textsOfHeader(code) : []),
      ...(path.endsWith('.php') || path === script ? textsOfCode(path, code) : []),
      ...(path.endsWith('/block.json') ? textsOfBlock(JSON.parse(code)) : []),
    ];
    for (const { msgid, msgctxt, extracted } of found) {
      const key = JSON.stringify([msgctxt, msgid]);
      const { comments } = texts.get(key) ?? { comments: {} };
      const reference = [comments.reference, path].filter(Boolean).join('\n');
      comments.reference = [...new Set(reference.split('\n'))].join('\n');
      comments.extracted ??= extracted;
      texts.set(key, { msgid, msgctxt, comments });
    }
  }
  return [...texts.values()];
}

/** Returns the languages that have a file of translations. */
export const translatedLanguages = async () =>
  (await readdir(sources)).map((file) => basename(file, '.po')).sort();

/** Returns the file of a language's translations as it is. */
export const sourceOf = (language) => readFile(join(sources, `${language}.po`), 'utf8');

/** Pairs each text with the text at the same place in another language. */
const pairsOf = (text, other) =>
  typeof text === 'string'
    ? [[text, other]]
    : Object.keys(text).flatMap((key) => pairsOf(text[key], other[key]));

/** Returns the words of the demo site for the widgets and their attributes in a language, by the English words. */
function sharedWords(language) {
  const keys = [
    'shows',
    'attributes',
    'actions',
    'actionsNames',
    'looks',
    'preset',
    'presets',
    'theme',
    'themes',
  ];
  const shared = ({ elements, builder }) => [
    elements,
    ...[...keys, 'headingLevel', 'lang', 'langHint'].map((key) => builder[key]),
  ];
  const words = siteWords[language];
  return new Map(words ? pairsOf(shared(siteWords.en), shared(words)) : []);
}

/** Returns a catalogue of the texts with the translations that the file of a language or the site has. */
export function catalogueOf(texts, language, source = '') {
  const { headers, translations } = po.parse(source);
  const own = { Language: language ?? '', 'Content-Type': 'text/plain; charset=UTF-8' };
  const words = sharedWords(language);
  const header = { ...translations['']?.[''], msgid: '', msgstr: [''] };
  const catalogue = {
    charset: 'utf-8',
    headers: { ...headers, ...own },
    translations: { '': { '': header } },
  };
  for (const { msgid, msgctxt, comments } of texts) {
    const word = words.get(msgid);
    const msgstr = [word ?? translations[msgctxt]?.[msgid]?.msgstr[0] ?? ''];
    const extracted = word
      ? `From demo/words/${language}.ts. Change it there.`
      : comments.extracted;
    const entry = { msgid, msgctxt, comments: { ...comments, extracted }, msgstr };
    (catalogue.translations[msgctxt] ??= {})[msgid] = entry;
  }
  return catalogue;
}

/** Returns the text of a file of translations. */
const compiled = (catalogue) => String(po.compile(catalogue, { foldLength: 0 }));

/** Returns the translations of the script, as `wp.i18n` reads them: JED, with U+0004 between a context and its text. */
function scriptTranslations(language, { translations }) {
  const messages = Object.values(translations)
    .flatMap((texts) => Object.values(texts))
    .filter(
      ({ comments, msgstr }) => comments?.reference?.split('\n').includes(script) && msgstr[0],
    )
    .map(({ msgid, msgctxt, msgstr }) => [msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, msgstr]);
  const about = { domain, lang: language };
  return { domain, locale_data: { [domain]: { '': about, ...Object.fromEntries(messages) } } };
}

/**
 * Writes the plugin's folder `languages`: the template, and what WordPress reads of each language. Also puts new texts
 * into the files of translations, without a translation, and takes former texts out.
 */
export async function writeTranslations() {
  const folder = join(plugin, 'languages');
  const texts = await pluginTexts();
  const write = (name, content) => writeFile(join(folder, `${domain}${name}`), content);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await write('.pot', compiled(catalogueOf(texts)));
  for (const language of await translatedLanguages()) {
    const catalogue = catalogueOf(texts, language, await sourceOf(language));
    await writeFile(join(sources, `${language}.po`), compiled(catalogue));
    await write(`-${language}.mo`, mo.compile(catalogue));
    const json = `${JSON.stringify(scriptTranslations(language, catalogue))}\n`;
    await write(`-${language}-statement-widgets-editor.json`, json);
  }
}
