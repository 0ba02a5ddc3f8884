import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';
import { elements } from './manifest.mjs';

/** Checks the custom data with the language services of VS Code. */

const dataIn = (file) =>
  JSON.parse(readFileSync(new URL(`../../dist/vscode.${file}-custom-data.json`, import.meta.url)));

const html = htmlService.getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [htmlService.newHTMLDataProvider('statement-widgets', dataIn('html'))],
});
const css = cssService.getCSSLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [cssService.newCSSDataProvider(dataIn('css'))],
});

/** Creates a document with a cursor at the mark |. */
const marked = (Document, language, text) => {
  const document = Document.create(`file:///page.${language}`, language, 1, text.replace('|', ''));
  return [document, document.positionAt(text.indexOf('|'))];
};

const inHtml = (text) => {
  const [document, position] = marked(htmlService.TextDocument, 'html', text);
  const page = html.parseHTMLDocument(document);
  return {
    offered: html.doComplete(document, position, page).items,
    told: html.doHover(document, position, page)?.contents?.value ?? '',
  };
};

const inCss = (text) => {
  const [document, position] = marked(cssService.TextDocument, 'css', text);
  const sheet = css.parseStylesheet(document);
  return {
    offered: css.doComplete(document, position, sheet).items,
    told: css.doHover(document, position, sheet)?.contents?.value ?? '',
  };
};

const labels = ({ offered }) => offered.map(({ label }) => label);
/** Removes the built-in attributes of every element. */
const own = (names) => names.filter((name) => !name.startsWith('data-'));

test('offers each element, with its description', () => {
  const { offered } = inHtml('<|');
  assert.deepEqual(
    labels({ offered }).filter((label) => label.includes('-')),
    elements.map(({ tagName }) => tagName),
  );
  for (const { tagName, description } of elements) {
    const { told } = inHtml(`<${tagName}|></${tagName}>`);
    assert.ok(told.startsWith(description), told);
  }
});

test('offers exactly the attributes of each element, with their descriptions', () => {
  for (const { tagName, attributes } of elements) {
    assert.deepEqual(
      own(labels(inHtml(`<${tagName} |></${tagName}>`))).sort(),
      attributes.map(({ name }) => name).sort(),
      tagName,
    );
    for (const { name, description } of attributes) {
      assert.equal(inHtml(`<${tagName} ${name}|="x"></${tagName}>`).told, description);
    }
  }
});

test('offers the keywords of an attribute, and nothing for an id or a number', () => {
  const values = (tag, name) => labels(inHtml(`<${tag} ${name}="|"></${tag}>`));
  assert.deepEqual(values('coup-stats', 'theme'), ['auto', 'light', 'dark']);
  for (const { tagName, attributes } of elements) {
    for (const { name, type } of attributes) {
      const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
      assert.deepEqual(values(tagName, name), words, `${tagName} ${name}`);
    }
  }
});

test('offers each custom property once, with every use and its default', () => {
  const known = new Set(
    elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
  );
  assert.deepEqual(
    labels(inCss('coup-stats { |'))
      .filter((label) => label.startsWith('--'))
      .sort(),
    [...known].sort(),
  );
  for (const { cssProperties } of elements) {
    for (const { name, description, default: standard } of cssProperties) {
      const { told } = inCss(`coup-stats { ${name}|: inherit }`);
      assert.ok(told.includes(`${description} Default: \`${standard}\`.`), `${name}: ${told}`);
    }
  }
});

test('offers each part once', () => {
  const known = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
  assert.deepEqual(
    labels(inCss('coup-stats::|'))
      .filter((label) => label.startsWith('::'))
      .sort(),
    [...known].map((name) => `::part(${name})`).sort(),
  );
});
