import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** The restrictions of the lint for shipped code, each with lines that break them. */

const file = 'src/elements/coup-stats/coup-stats.ts';
const { rules } = await new ESLint().calculateConfigForFile(file);
const config = {
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  rules: { 'no-restricted-syntax': rules['no-restricted-syntax'] },
};
const faultsOf = (code) => new Linter().verify(code, [config], file).map(({ message }) => message);

const markup = [
  'a.innerHTML = text;',
  "a['innerHTML'] = text;",
  'a[`innerHTML`] = text;',
  'a.outerHTML += text;',
  'const { innerHTML } = a;',
  'const { innerHTML: before } = a;',
  '({ innerHTML: a.title } = b);',
  'Object.assign(a, { innerHTML: text });',
  "Object.assign(a, { 'innerHTML': text });",
  "Reflect.set(a, 'innerHTML', text);",
  "a.insertAdjacentHTML('beforeend', text);",
  'a.setHTMLUnsafe(text);',
  'Document.parseHTMLUnsafe(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'new globalThis.DOMParser();',
  'range.createContextualFragment(text);',
  'document.write(text);',
  'window.document.writeln(text);',
  "document.execCommand('insertHTML', false, text);",
  'a.srcdoc = text;',
  "a.setAttribute('srcdoc', text);",
  'html`<iframe srcdoc=${text}></iframe>`;',
  'html`<p .innerHTML=${text}></p>`;',
  'html`<p>${unsafeHTML(text)}</p>`;',
  "import { unsafeHTML as it } from 'lit/directives/unsafe-html.js';",
];

const kept = [
  "localStorage.setItem('a', text);",
  "window.sessionStorage.getItem('a');",
  "globalThis['localStorage'].clear();",
  'const { localStorage: store } = window;',
  "indexedDB.open('a');",
  'document.cookie = text;',
  "document['cookie'] = text;",
  "cookieStore.set('a', text);",
  "caches.open('a');",
  'navigator.serviceWorker.register(url);',
];

const sent = [
  'fetch(url);',
  'window.fetch(url);',
  'globalThis.fetch(url);',
  "globalThis['fetch'](url);",
  'const { fetch: get } = globalThis;',
  'const get = fetch;',
  'navigator.sendBeacon(url);',
  'new XMLHttpRequest();',
  'new WebSocket(url);',
  'new window.WebSocket(url);',
  'new WebTransport(url);',
  'new EventSource(url);',
  'new RTCPeerConnection();',
  'new Worker(url);',
  'new SharedWorker(url);',
  'new Image().src = url;',
  'new Audio(url);',
];

/** Returns distinct messages, since a line can break a rule twice. */
const only = (code) => [...new Set(faultsOf(code))];

describe('the lint of shipped code', () => {
  for (const code of markup) {
    it(`forbids markup from text: ${code.replaceAll('$', '')}`, () => {
      assert.deepEqual(only(code), [
        'Markup is never made from text: let a Lit template escape it.',
      ]);
    });
  }

  for (const code of [...kept, ...sent]) {
    it(`forbids storage and sending: ${code}`, () => {
      assert.deepEqual(only(code), ['Nothing about a reader is kept or sent.']);
    });
  }

  it('allows similar code', () => {
    for (const code of [
      'html`<p>${text}</p>`;',
      'a.textContent = text;',
      "import { fetchText } from './fetch.js';",
      "a.setAttribute('src', url);",
      'stream.write(text);',
    ]) {
      assert.deepEqual(faultsOf(code), [], code);
    }
  });
});
