import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { moved } from '../support/moved.mjs';
import { install, pack, temporaryFolder } from '../support/packed.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../../scripts/setup.mjs';
import { bundle } from '../package/bundlers.mjs';
import { assertUnnoticed, launch, takenOver, withoutScript } from './taken-over.mjs';

/** Tests elements that @lit-labs/ssr renders in Node, and that the module or an app takes over in a browser. */

const here = fileURLToPath(new URL('node_modules/', import.meta.url));
const river = join(root, 'test/fixtures/open-river.json');

/** Every element, with its attributes. */
const samples = [
  ['coup-stats', ''],
  ['coup-stats', 'figures="displaced killed" layout="list" actions="cite share"'],
  ['coup-stats', 'figures="killed towns" layout="scale"'],
  ['demand-card', ''],
  ['demand-card', 'demand="voices"'],
  ['demand-list', ''],
  ['demand-list', 'to="asean" theme="dark"'],
  ['joint-statement', ''],
  ['joint-statement', 'part="lede"'],
  ['justice-timeline', ''],
  ['justice-timeline', 'from="2025"'],
  ['signatory-list', ''],
  ['signatory-list', 'highlight="Mother\'s Embrace" limit="5" actions="embed"'],
  ['signatory-list', 'columns="1"'],
  ['statement-quote', ''],
  ['statement-quote', 'sentence="p2s1"'],
];

/** The client modules: the module of the script tag, and those of an app. */
const clients = {
  module:
    '<script type="module" src="/node_modules/statement-widgets/dist/statement-widgets.js"></script>',
  app: '<script type="module" src="/app/dist/main.js"></script>',
  'app that hydrates': '<script type="module" src="/hydrating/dist/main.js"></script>',
};

let browser;
let project;
let site;
before(async () => {
  browser = await launch();
  project = temporaryFolder();
  install(pack().tarball, project);
  link('@lit-labs', 'lit');
  copyFileSync(river, join(project, 'river.json'));
  copyFileSync(join(here, '../app-page.js'), join(project, 'app-page.js'));
  await Promise.all([
    bundle('esbuild', join(project, 'app'), "import 'statement-widgets/define.js';"),
    bundle(
      'esbuild',
      join(project, 'hydrating'),
      `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      import 'statement-widgets/define.js';
      import '../app-page.js';`,
    ),
  ]);
  site = await serve(project);
});
after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** A server has one copy of Lit, from @lit-labs/ssr. */
function link(...names) {
  for (const name of names) {
    const path = join(project, 'node_modules', name);
    rmSync(path, { recursive: true, force: true });
    symlinkSync(join(here, name), path, 'junction');
  }
}

/** Runs a module in the project that renders with `draw`. Returns its output and reported faults. */
function inNode(code) {
  const file = join(project, 'draw.mjs');
  const said = join(project, 'said.txt');
  writeFileSync(
    file,
    `import { writeFileSync } from 'node:fs';
    import 'statement-widgets/define.js';
    import { ready } from 'statement-widgets/server.js';
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    import { unsafeHTML } from 'lit/directives/unsafe-html.js';
    const said = [];
    console.error = (message) => said.push(message);
    const draw = (template) => collectResult(render(template));
    const drawText = (text) => draw(unsafeHTML(text));
    const print = (text) => process.stdout.write(text);
    ${code}
    writeFileSync(${JSON.stringify(said)}, JSON.stringify(said));`,
  );
  const html = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  return { html, said: JSON.parse(readFileSync(said, 'utf8')) };
}

/** Writes a page with rendered HTML. Returns its URL. */
function pageWith(name, html, client) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,">
${client}${html}<p>After</p></html>`;
  writeFileSync(join(project, `${name}.html`), page);
  return `${site.url}${name}.html`;
}

const all = (attributes) =>
  samples.map(([tag, own]) => `<${tag} ${attributes} ${own}>Words</${tag}>`);
const drawnText = (html) => inNode(`print(await drawText(${JSON.stringify(html)}));`);

/** Renders each element separately into a file, which the tests in every engine open. */
function drawnOnes(content, lang) {
  const { html, said } = inNode(
    `print(JSON.stringify(await Promise.all(${JSON.stringify(content)}.map(drawText)), null, 2));`,
  );
  writeFileSync(new URL(`drawn/${lang}.json`, import.meta.url), `${html}\n`);
  return { html: JSON.parse(html).join('\n'), said };
}

for (const lang of ['en', 'my', 'ar']) {
  test(`a server renders each element in ${lang} like the browser`, async () => {
    const content = all(`lang="${lang}" in-context`).filter(
      (html) => !/^<demand-card[^=]*=[^=]*>/.test(html),
    );
    const { html, said } = drawnOnes(content, lang);
    assert.deepEqual(said, []);
    for (const [name, client] of Object.entries(clients)) {
      const url = pageWith(`${lang}-${name.replaceAll(' ', '-')}`, html, client);
      for (const width of lang === 'en' ? [240, 360, 1280] : [360]) {
        const result = await takenOver(browser, url, { width });
        assertUnnoticed(result);
        assert.ok(result.before.hidden.length > 10, 'what does nothing yet is hidden');
        assert.deepEqual(result.after.hidden, []);
      }
    }
    const still = await withoutScript(browser, pageWith(`${lang}-still`, html, ''), 360);
    assert.match(still.text, { en: /6,000/, my: /၄၆/, ar: /٤٦/ }[lang]);
  });
}

test('a page without the full text has no links to it, before and after hydration', async () => {
  const content = samples
    .filter(([tag]) => tag !== 'joint-statement')
    .map(([tag, own]) =>
      tag === 'demand-card' ? `<${tag} ${own}></${tag}>` : `<${tag} ${own}>Words</${tag}>`,
    );
  const { html } = drawnText(content.join('\n'));
  assertUnnoticed(
    await takenOver(browser, pageWith('alone', html, clients.module), { width: 360 }),
  );
});

test('a server renders a statement from a property, and the browser loads it from its URL', async () => {
  const { html, said } =
    inNode(`const { default: river } = await import('./river.json', { with: { type: 'json' } });
    await ready(river);
    print(await draw(html\`<coup-stats lang="ar" in-context src="river.json" .statement=\${river}></coup-stats>
      <joint-statement lang="en" src="river.json" .statement=\${river}></joint-statement>\`));`);
  assert.deepEqual(said, []);
  for (const client of Object.values(clients)) {
    assertUnnoticed(await takenOver(browser, pageWith('own', html, client), { width: 360 }));
  }
});

test('a server rejects an invalid statement before it renders anything', () => {
  const { html } = inNode(`await ready({ id: 'x' }).catch(({ message }) => print(message));`);
  assert.match(html, /^statement: invalid statement\n {2}\/schemaVersion: /);
});

test('a server reports faults and renders the content between the tags', async () => {
  const { html, said } = drawnText(
    '<coup-stats figures="none">Words between</coup-stats><coup-stats src="river.json">Others</coup-stats>',
  );
  assert.equal(said.length, 1);
  assert.match(said[0], /^<coup-stats> figures: unknown id "none"\. Known ids: /);
  const { after, before } = await takenOver(browser, pageWith('wrong', html, clients.module));
  assert.deepEqual(before.bases, [0, 0]);
  assert.deepEqual(after.bases, [0, 1]);
  assert.equal(after.slots.join(), '1,0');
});

test('ready() resolves for every request with a statement, and rejects without a statement', async () => {
  const { html } =
    inNode(`const { default: river } = await import('./river.json', { with: { type: 'json' } });
    const drawn = structuredClone(river);
    await draw(html\`<coup-stats .statement=\${drawn}></coup-stats>\`);
    await Promise.all([ready(river), ready(river), ready(drawn)]);
    await ready(river);
    await ready(undefined).catch(({ message }) => print(message));`);
  assert.equal(html, 'statement: expected an object, found undefined');
});

test('a server reports an unchecked statement, and treats null as missing', () => {
  const { html, said } =
    inNode(`const { default: river } = await import('./river.json', { with: { type: 'json' } });
    print(await draw(html\`<coup-stats .statement=\${river}>Words</coup-stats>\`));
    print(await draw(html\`<coup-stats src="/s.json" .statement=\${null}>Others</coup-stats>\`));`);
  assert.deepEqual(said, ['<coup-stats> statement: not checked. Await ready() before you render.']);
  assert.ok(!html.includes('part="base"'));
});

test('an app that calls connectedCallback on the server renders its elements the same way', () => {
  const drawing = `print(await drawText(${JSON.stringify(all('in-context').join('\n'))}));`;
  const { html, said } = inNode(
    `const { LitElementRenderer } = await import('@lit-labs/ssr');
    LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
    ${drawing}`,
  );
  assert.deepEqual(said, []);
  assert.equal(html, inNode(drawing).html);
});

test('nothing moves inside a hydrating element', async () => {
  const { html } = inNode(
    `await import('./app-page.js'); print(await drawText('<app-page></app-page>'));`,
  );
  assert.match(html, /defer-hydration/);
  const { before, after, said } = await takenOver(
    browser,
    pageWith('host', html, clients['app that hydrates']),
  );
  assert.deepEqual(said, []);
  assert.deepEqual(moved(before.boxes, after.boxes), []);
});
