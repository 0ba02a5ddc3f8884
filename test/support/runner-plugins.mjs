import { readFile } from 'node:fs/promises';

const base = 'http://localhost';
const entry = /^\/src\/entrypoints\/script-tag\.[jt]s$/;

/**
 * Replaces imports of the entry, `src/entrypoints/script-tag.js`, by the built module, since class fields can behave
 * differently there. With `?source`, or if `source` is set, tests get the source.
 */
export function builtEntry({ source: always }) {
  return {
    name: 'built-entry',
    resolveImport({ source, context }) {
      if (!context.path.startsWith('/test/') || !/^[./]/.test(source)) return undefined;
      const { pathname, searchParams } = new URL(source, base + context.path);
      if (!entry.test(pathname)) return undefined;
      return always || searchParams.has('source')
        ? '/src/entrypoints/script-tag.ts'
        : '/dist/statement-widgets.js';
    },
  };
}

/** Serves an imported JSON file as a module, and a fetched one unchanged. */
export function jsonModules(root) {
  const mark = 'as-module';
  return {
    name: 'json-modules',
    transformImport({ source }) {
      return /^[./].*\.json$/.test(source) ? `${source}?${mark}` : undefined;
    },
    async serve({ path, URL: { searchParams } }) {
      if (!path.endsWith('.json') || !searchParams.has(mark)) return undefined;
      const json = await readFile(new URL(`.${path}`, root), 'utf8');
      return { body: `export default ${json}`, type: 'js' };
    },
  };
}

/** Provides a command that taps on a position, in Chromium. */
export function tap() {
  return {
    name: 'tap',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'tap') return undefined;
      const page = browser.getPage(id);
      const client = await page.context().newCDPSession(page);
      const touch = (type, touchPoints) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', [payload]);
      await touch('touchEnd', []);
      await client.detach();
      return true;
    },
  };
}

/** Provides a command for Shift+Tab, which the runner's own commands cannot press in every engine. */
export function shiftTab() {
  return {
    name: 'shift-tab',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'shift-tab') return undefined;
      if (browser.type === 'webdriver') {
        await browser.sendKeys(id, ['Shift', 'Tab']);
        return true;
      }
      const { keyboard } = browser.getPage(id);
      await keyboard.down('Shift');
      await keyboard.press('Tab');
      await keyboard.up('Shift');
      return true;
    },
  };
}
