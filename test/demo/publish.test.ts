import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { policy } from '../../src/runtime/trusted-types.js';
import { hexOf } from '../../src/utils/hash.js';
import type { Statement } from '../../src/statement/schema.js';
import { river } from '../fixtures/river.js';
import { coalition } from '../statement/coalition.js';
import { until } from '../until.js';
import { open } from './open.js';
import type { PublishPage } from './publish-page.js';

type Page = Window & typeof globalThis & Partial<PublishPage>;

/** Loads the built functions into the page of the editor, whose policy they have to respect. */
async function openEditor() {
  const { page, win } = await open('editor.html');
  const script = page.createElement('script');
  const url = new URL('publish-page.ts', import.meta.url).href;
  script.type = 'module';
  script.src = policy?.createScriptURL(url) ?? url;
  page.head.append(script);
  await until(() => (win as Page).publish, 'the functions do not load');
  const { publish, violations } = win as Page;
  return { ...(await publish!), violations: violations! };
}

const unzipped = async (zip: Blob) => unzipSync(new Uint8Array(await zip.arrayBuffer()));

const messageOf = (promise: Promise<unknown>) =>
  promise.then(
    () => '',
    (error: unknown) => (error as Error).message,
  );

describe('what the editor publishes', () => {
  let page: Awaited<ReturnType<typeof openEditor>>;
  before(async () => {
    page = await openEditor();
  });
  afterEach(() => {
    expect(page.violations).to.deep.equal([]);
  });
  after(() => {
    document.body.replaceChildren();
  });

  it('is the folder that the command writes, byte for byte, in one zip', async () => {
    const files = await unzipped(await page.zipFolder(river));
    const hashes = Object.entries(files).map(async ([path, bytes]) => [path, await hexOf(bytes)]);
    const expected = await fetch('/own-statement/hashes.json');
    const written = Object.entries((await expected.json()) as Record<string, string>).map(
      ([path, hash]) => [`${river.id}/${path}`, hash],
    );
    expect((await Promise.all(hashes)).sort()).to.deep.equal(written.sort());
  });

  it('has the image for social media, which the page names if the folder has a URL', async () => {
    const image = new Blob(['an image'], { type: 'image/png' });
    const pageOf = async (url: string) => {
      const files = await unzipped(await page.zipFolder({ ...river, url }, image));
      const text = (path: string) => new TextDecoder().decode(files[`${river.id}/${path}`]);
      expect(text('card.png')).to.equal('an image');
      return text('index.html');
    };
    for (const url of ['https://example.org/river/', 'https://example.org/river/index.html'])
      expect(await pageOf(url)).to.include(
        '<meta property="og:image" content="https://example.org/river/card.png">',
      );
    expect(await pageOf('https://example.org/river')).not.to.include('card.png');
  });

  it('is the same zip each time, also if the keys of the statement are in another order', async () => {
    const reversed = Object.fromEntries(Object.entries(river).reverse()) as unknown as Statement;
    const [one, other] = await Promise.all([page.zipFolder(river), page.zipFolder(reversed)]);
    expect(await hexOf(new Uint8Array(await one.arrayBuffer()))).to.equal(
      await hexOf(new Uint8Array(await other.arrayBuffer())),
    );
  });

  it('is the WordPress plugin with the statement in it', async () => {
    const [plugin, folder] = await Promise.all([
      page.pluginZip(coalition).then(unzipped),
      page.zipFolder(coalition).then(unzipped),
    ]);
    const text = (path: string) =>
      new TextDecoder().decode(plugin[`statement-widgets/${path}`] ?? expect.fail(`no ${path}`));
    for (const path of ['statement-widgets.php', 'blocks/editor.js', 'LICENSE']) text(path);
    for (const path of [
      'statement-widgets.js',
      'locales/my.js',
      'actions.js',
      'prerendered/coup-stats.en.json',
    ]) {
      const bytes = plugin[`statement-widgets/assets/${path}`];
      expect(bytes, path).to.deep.equal(folder[`${coalition.id}/${path}`]);
    }
    for (const path of ['prerendered/statement-quote.my.json', 'choices/en.json'])
      expect(text(`assets/${path}`), path).not.to.include('Myanmar, 31');
    expect(text('assets/prerendered/signatory-list.en.json')).to.include('Fishers Act Now!');
    const { groups } = JSON.parse(text('assets/elements.json')) as { groups: string[] };
    expect(groups).to.include('Individuals');
    expect(text('readme.txt')).to.include(coalition.title).and.not.include('Myanmar, 31');
  });

  it('is nothing if the statement has an error, which the message names', async () => {
    const wrong = { ...river, date: 'yesterday' };
    const message = await messageOf(page.zipFolder(wrong));
    expect(message).to.match(/^invalid statement\n\/date: expected .*, found "yesterday"/);
  });
});
