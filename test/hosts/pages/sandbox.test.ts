import { expect } from '@open-wc/testing';
import { elementNames } from '../../../src/elements/registry.js';
import { type Driven, drive } from './drive.js';
import { openServed, record } from './served.js';

interface Told {
  storage: string;
  driven: Driven[];
  fallback: boolean;
  errors: string[];
}

/** Returns a page for an iframe. `module` is the URL of the module. */
const page = (lang: string, module: string) => `<!doctype html>
<html lang="${lang}">
  <title>A page in a sandbox</title>
  <script>
    const errors = [];
    addEventListener('error', ({ message }) => message && errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    console.error = (...words) => errors.push(words.join(' '));
    let storage = 'allowed';
    try { localStorage.length; } catch ({ name }) { storage = name; }
    const drive = ${drive.toString()};
    addEventListener('load', async () => {
      // With a shadow root, the element shows its words only until it has rendered.
      const fallback =
        !document.querySelector('coup-stats').shadowRoot &&
        document.querySelector('b').checkVisibility();
      const driven = fallback ? [] : await drive();
      parent.postMessage({ storage, driven, fallback, errors }, '*');
    });
  </script>
  <body>${elementNames
    .map((name) =>
      name === 'coup-stats'
        ? `<${name} actions="cite share embed"><b>Words</b></${name}>`
        : `<${name} actions="cite share embed"></${name}>`,
    )
    .join('')}</body>
  <script type="module" src="${module}"></script>
</html>`;

describe('a sandboxed page without an origin and without storage', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const lang of ['en', 'ja']) {
    it(`shows the elements and their actions, lang=${lang}`, async () => {
      const { told } = await openServed<Told>(page(lang, '/dist/statement-widgets.js'), {
        sandbox: 'allow-scripts',
      });
      expect(told.storage).to.equal('SecurityError');
      expect(told.driven.map(({ name }) => name)).to.deep.equal(elementNames);
      for (const { name, outcomes, lang: shown } of told.driven) {
        expect(outcomes, name).to.have.lengthOf(5);
        expect(shown, name).to.match(new RegExp(`^${lang}`));
      }
      expect(told.errors).to.deep.equal([]);
      await record('sandbox', 'the module’s server allows any origin', 'every word');
    });
  }

  it('keeps the fallback content if the server of the module does not send CORS headers', async () => {
    const module = new URL('/dist/statement-widgets.js', location.href).href;
    const { told } = await openServed<Told>(page('en', module), { sandbox: 'allow-scripts' });
    expect([told.fallback, told.errors]).to.deep.equal([true, []]);
    await record('sandbox', 'the module’s server does not', 'the fallback content');
  });
});
