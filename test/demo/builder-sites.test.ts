import { expect } from '@open-wc/testing';
import { enteredFolder, faultOfFolder, isFolder } from '../../demo/folder-url.js';
import { until } from '../until.js';
import { lines, previewed } from './builder.js';
import { open, type Opened } from './open.js';

/** Returns the texts that the page copies from now on. */
function clipboard({ win }: Opened): string[] {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(copied.push(text));
  Object.defineProperty(win.navigator, 'clipboard', { value: { writeText } });
  return copied;
}

const copyOf = ({ find }: Opened, id: string) => find(`#${id} [data-copy]`);
const statusOf = ({ find }: Opened, id: string) => find(`#${id} [role=status]`).textContent;

describe('the folder of the files', () => {
  it('is a path or the URL of a folder', () => {
    for (const folder of ['/', '/files', 'files/', './a/', '../a/', 'v1.2/', 'https://a.example/b'])
      expect(isFolder(folder), folder).to.equal(true);
    for (const folder of [
      ...['', '//a.example/', '\\a', '/a b/', '/a/?b', '/a/#b', 'javascript:alert(1)//', 'data:,'],
      ...['https:/a.example/', 'https:a.example', 'https://', 'https://https://a.example/'],
      ...['htps://a.example/', 'www.a.example/files', 'a.example', 'https://me@a.example/'],
      ...['https://a.example/page.html', 'https://a.example/b.php', 'b/page.html', '/b.pdf'],
    ])
      expect(isFolder(folder), folder).to.equal(false);
  });

  it('can be loaded by other sites if its URL is secure', () => {
    for (const folder of ['https://a.example/b/', 'http://localhost:8000/', 'http://127.0.0.1/'])
      expect(faultOfFolder(folder), folder).to.equal(undefined);
    for (const folder of ['/files/', 'files', 'http://a.example/'])
      expect(faultOfFolder(folder), folder).to.equal('full');
    for (const folder of ['https://example/', 'https:/a.example/', 'https://a.example/b.html'])
      expect(faultOfFolder(folder), folder).to.equal('wrong');
    expect(faultOfFolder('/files/', false)).to.equal(undefined);
  });

  it('can be entered as the URL of a file in it', () => {
    for (const file of ['embed.html', 'index.html#p1s1', 'index.fr.html', 'statement-widgets.js'])
      expect(enteredFolder(` https://a.example/b/${file} `), file).to.equal('https://a.example/b/');
    expect(enteredFolder('/b/statement-widgets.classic.js')).to.equal('/b/');
    expect(enteredFolder('https://a.example/b')).to.equal('https://a.example/b');
    // The page of somebody else is no reason to overwrite what is in its folder.
    expect(enteredFolder('https://a.example/page.html')).to.equal('https://a.example/page.html');
  });

  it('can be entered without its protocol', () => {
    expect(enteredFolder('www.a.example/files')).to.equal('https://www.a.example/files');
    expect(enteredFolder('v1.2/')).to.equal('v1.2/');
  });
});

describe('the builder', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const host of ['sitebuilder', 'noscript']) {
    it(`copies no iframe before it has the full URL of the folder: ${host}`, async () => {
      const opened = await open(`builder.html?host=${host}`);
      await previewed(opened, 'coup-stats');
      const copied = clipboard(opened);
      const folder = opened.find('#folder');
      expect(folder.closest('details')).to.equal(null);
      expect(folder.getAttribute('aria-invalid')).to.equal('true');
      const warning = () => opened.page.querySelector('.adjust .warning')?.textContent;
      expect(warning()).to.include('starting with https://');
      const ids = ['lines', 'address', ...(host === 'noscript' ? ['once', 'alternative'] : [])];
      for (const id of ids) {
        folder.blur();
        copyOf(opened, id).click();
        expect(statusOf(opened, id)).to.equal(warning());
        expect(opened.page.activeElement).to.equal(folder);
      }
      opened.fill('#folder', 'http://files.example/a/');
      expect(warning()).to.include('starting with https://');
      opened.fill('#folder', 'https://files.example/a/embed.html');
      expect(warning()).to.equal(undefined);
      copyOf(opened, 'lines').click();
      await until(() => statusOf(opened, 'lines') === 'Copied.');
      expect(copied).to.deep.equal([lines(opened)]);
      expect(copied[0]).to.include('src="https://files.example/a/embed.html#widget=coup-stats');
      copyOf(opened, 'address').click();
      await until(() => statusOf(opened, 'address') === 'Copied.');
      expect(copied[1]).to.equal('https://files.example/a/embed.html#widget=coup-stats&lang=en');
    });
  }

  it('copies no snippet with a malformed URL, and keeps the URL in its field', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    const copied = clipboard(opened);
    opened.fill('#folder', 'https:/files.example/');
    expect(opened.find('#folder-note').textContent).to.include('not the URL of a folder');
    expect(opened.find<HTMLInputElement>('#folder').value).to.equal('https:/files.example/');
    expect(lines(opened)).to.include('src="/statement-widgets/statement-widgets.js"');
    copyOf(opened, 'lines').click();
    expect(opened.find<HTMLDetailsElement>('.adjust details').open).to.equal(true);
    expect(opened.page.activeElement).to.equal(opened.find('#folder'));
    opened.fill('#folder', '');
    copyOf(opened, 'lines').click();
    await until(() => statusOf(opened, 'lines') === 'Copied.');
    expect(copied).to.have.lengthOf(1);
  });

  it('ignores a folder that would run a script, and names the site of foreign files', async () => {
    for (const folder of [
      'javascript:alert(1)//',
      'data:text/html,',
      '//evil.example/',
      '\\\\evil.example',
    ]) {
      const opened = await open(`builder.html?host=noscript&folder=${encodeURIComponent(folder)}`);
      await previewed(opened, 'coup-stats');
      expect(lines(opened)).to.match(/^<div><iframe src="\/statement-widgets\/embed\.html#/);
      opened.fill('#folder', folder);
      expect(lines(opened)).to.match(/^<div><iframe src="\/statement-widgets\/embed\.html#/);
      opened.frame.remove();
    }
    const opened = await open('builder.html?folder=https://files.example/a/');
    await previewed(opened, 'coup-stats');
    expect(opened.find('#place').parentElement!.textContent).to.include('from files.example.');
  });

  it('gives WordPress the plugin with a shortcode first, and then the snippet', async () => {
    const opened = await open(
      'builder.html?host=wordpress&widget=signatory-list&limit=5&theme=dark&actions=cite&widget-lang=fr&highlight=Karen+Human+Rights+Group&accent-dark=%23f0a060',
    );
    const shortcode = await opened.appears('#shortcode');
    expect(shortcode.querySelector('pre')!.textContent).to.equal(
      '[signatory-list lang="fr" highlight="Karen Human Rights Group" limit="5" theme="dark" actions="cite"]',
    );
    const order = [
      ...['a[href$="dist/statement-widgets-wordpress.zip"]', '#shortcode', '#style-sheet'],
      ...['#lines', 'a[href*="dist/statement-widgets-0"], a[href*="dist/statement-widgets-1"]'],
    ].map((selector) => opened.find(selector));
    const all = [...opened.page.querySelectorAll('*')];
    expect(order).to.deep.equal([...order].sort((a, b) => all.indexOf(a) - all.indexOf(b)));
    expect(shortcode.querySelector('.bar [data-copy].first')).to.not.equal(null);
    expect(opened.find('#style-sheet').textContent).to.include('Additional CSS');
    expect(opened.find('#style-sheet pre').textContent).to.equal(
      'signatory-list { --statement-accent: light-dark(#1d4e6f, #f0a060); }',
    );
  });

  it('gives a site that removes unknown tags a blockquote', async () => {
    const opened = await open(
      'builder.html?host=blockquote&widget=demand-card&demand=arms-embargo&accent=%23a05020&theme=light',
    );
    await previewed(opened, 'demand-card');
    expect(opened.find('#once pre').textContent).to.match(
      /^<script type="module" src="\/statement-widgets\/statement-widgets\.js" integrity="sha384-/,
    );
    expect(lines(opened)).to.match(
      /^<blockquote class="statement-widget" data-widget="demand-card" data-lang="en" data-demand="arms-embargo" data-theme="light"/,
    );
    expect(opened.find('#style-sheet pre').textContent).to.include(
      'blockquote[data-widget="demand-card"] { --statement-accent: light-dark(#a05020,',
    );
  });

  it('names the fonts that widgets have by default', async () => {
    const opened = await open('builder.html?quote-font=georgia');
    await previewed(opened, 'coup-stats');
    const chosen = (id: string) =>
      opened.find<HTMLSelectElement>(id).selectedOptions[0]!.label.trim();
    expect(chosen('#quote-font')).to.equal('Default: Georgia');
    expect(chosen('#heading-font')).to.equal('Same as the text');
    expect(chosen('#font')).to.equal('Same as your page');
    opened.fill('#host', 'noscript');
    expect(chosen('#font')).to.equal('Default: Device sans serif');
    expect(opened.find('.adjust summary').textContent).to.equal('More options');
  });

  it('scrolls to the other ways when they open', async () => {
    const opened = await open('builder.html?host=noscript', 1280, 800);
    await previewed(opened, 'coup-stats');
    const more = opened.find<HTMLDetailsElement>('.result details');
    more.querySelector('summary')!.click();
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    await until(() => bottomOf(more) <= bottomOf(opened.find('.side')) + 1, 'they are in view');
    expect(bottomOf(more)).to.be.at.most(800);
  });

  it('keeps its fields within a narrow window with large text', async () => {
    const opened = await open('builder.html', 320, 700);
    await previewed(opened, 'coup-stats');
    opened.page.documentElement.style.fontSize = '200%';
    const { right } = opened.find('#own-file').getBoundingClientRect();
    expect(right).to.be.at.most(opened.find('.drop').getBoundingClientRect().right);
    expect(opened.page.documentElement.scrollWidth).to.equal(320);
  });
});
