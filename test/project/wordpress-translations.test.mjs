import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import {
  catalogueOf,
  pluginTexts,
  sourceOf,
  translatedLanguages,
} from '../../integrations/wordpress/translations.mjs';

const texts = await pluginTexts();
const languages = await translatedLanguages();
const placeholders = (text) => (text.match(/%(?:\d\$)?s/g) ?? []).sort().join(' ');

/** Returns every text of a catalogue with its translation, by context and text. */
const entriesOf = ({ translations }) =>
  new Map(
    Object.values(translations)
      .flatMap((group) => Object.values(group))
      .filter(({ msgid }) => msgid)
      .map(({ msgctxt = '', msgid, msgstr }) => [JSON.stringify([msgctxt, msgid]), msgstr[0]]),
  );

/** Returns the faults in the file of a language. */
function faultsIn(language, source) {
  const written = entriesOf(po.parse(source));
  const wanted = entriesOf(catalogueOf(texts, language, source));
  const faults = [];
  for (const [key, translation] of wanted) {
    const [, text] = JSON.parse(key);
    const fault = (what) => faults.push(`${language}: "${text}" ${what}`);
    if (!translation) fault('has no translation');
    else if (written.get(key) !== translation) fault('differs. Run "npm run pack:wordpress"');
    else if (placeholders(translation) !== placeholders(text)) fault('has other placeholders');
    else if (/[!！]/.test(translation)) fault('has an exclamation mark');
  }
  for (const key of written.keys()) {
    if (!wanted.has(key)) faults.push(`${language}: "${JSON.parse(key)[1]}" is no text any more`);
  }
  return faults;
}

describe('the translations of the WordPress plugin', () => {
  it('exist for each language of the widgets', async () => {
    const locales = (await readdir('src/i18n/locales')).map((file) => basename(file, '.ts'));
    const missing = locales.filter((code) => code !== 'en' && !languages.includes(code));
    assert.deepEqual(missing, [], 'add integrations/wordpress/translations/<language>.po');
  });

  it('translate every text of the plugin, and no other', async () => {
    for (const language of languages) {
      assert.deepEqual(faultsIn(language, await sourceOf(language)), []);
    }
  });

  it('have no-break spaces in French, before colons and semicolons and inside quotation marks', async () => {
    for (const [key, text] of entriesOf(po.parse(await sourceOf('fr')))) {
      assert.doesNotMatch(text, /(?<!\u00a0)(?:[:;?](?=\s|$)|»)|«(?!\u00a0)/, key);
    }
  });

  it('are checked by language and text', async () => {
    const whole = await sourceOf('es');
    const source = whole
      .replace(/(msgid "The list marks this name\."\nmsgstr )".*"/, '$1""')
      .replace(/(msgid "Layout"\nmsgstr )".*"/, '$1"Orden"')
      .replace(/(msgstr ".*valor desconocido.*)%3\$s/, '$1')
      .concat('\nmsgid "Former"\nmsgstr "Anterior"\n');
    assert.deepEqual(faultsIn('es', source), [
      'es: "%1$s: unknown value %2$s. Known values: %3$s." has other placeholders',
      'es: "Layout" differs. Run "npm run pack:wordpress"',
      'es: "The list marks this name." has no translation',
      'es: "Former" is no text any more',
    ]);
  });
});
