import { expect } from '@open-wc/testing';
import { hosts } from '../../demo/builder/state.js';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { drop, lines, previewed } from './builder.js';
import { open } from './open.js';

describe('the builder with a statement of the visitor', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('reports faults like the command, and keeps the last valid statement', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    drop(opened, 'bad.json', '{\n  "schemaVersion": 1,\n  "id": "river"\n}');
    await opened.appears('.faults');
    expect(opened.find('.own .warning').textContent).to.match(/^bad\.json: \d+ errors$/);
    expect(opened.find('.faults').textContent).to.include('/title').and.include('missing');
    expect(lines(opened)).to.include('<coup-stats lang="en">');
  });

  it('reports invalid JSON, also in a chosen file', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    const transfer = new opened.win.DataTransfer();
    transfer.items.add(new opened.win.File(['{\n  "id": river\n}'], 'bad.json'));
    const input = opened.find<HTMLInputElement>('#own-file');
    input.files = transfer.files;
    input.dispatchEvent(new opened.win.Event('change', { bubbles: true }));
    const faults = await opened.appears('.faults');
    expect(faults.textContent).to.include('Line 2, column 9');
  });

  it('accepts a valid statement, sends it nowhere, and goes back', async () => {
    const opened = await open('builder.html?host=html');
    await previewed(opened, 'coup-stats');
    const asked = () =>
      opened.win.performance
        .getEntriesByType('resource')
        .filter(({ name }) => !/\/demo\/site\/(?:assets|dist)\/|preview\.html/.test(name));
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    const element = await previewed(opened, 'coup-stats');
    await until(() => element.shadowRoot!.textContent.includes('12,000'));
    expect(lines(opened)).to.include(`<script type="application/json" id="${river.id}">`);
    expect(lines(opened)).to.include(`statement="${river.id}"`);
    opened.find('input[name=updates][value=updating]').click();
    // The name of the file in the folder that the editor exports.
    expect(lines(opened)).to.include('src="/statement-widgets/statement.json"');
    expect(asked()).to.have.lengthOf(0);
    opened.find('.own button').click();
    expect(opened.query().get('statement')).to.equal(null);
    expect(lines(opened)).to.not.include(river.id);
  });

  it('loads the module of the exported folder, which contains the statement', async () => {
    const folder = 'https://coalition.example/river/';
    const opened = await open(`builder.html?serve=built&folder=${encodeURIComponent(folder)}`);
    await previewed(opened, 'coup-stats');
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    const [script, widget] = lines(opened).split('\n');
    expect(script).to.equal(
      '<script type="module" src="https://coalition.example/river/statement-widgets.js"></script>',
    );
    expect(widget)
      .to.match(/^<coup-stats lang="en"><template /)
      .and.include('12,000');
    for (const host of ['wordpress', 'markdown', 'react', 'sitebuilder', 'noscript']) {
      const field = opened.find<HTMLSelectElement>('#host');
      field.value = host;
      field.dispatchEvent(new Event('change'));
      const parts = ['#once pre', '#lines pre'].map(
        (selector) => opened.page.querySelector(selector)?.textContent ?? '',
      );
      expect(parts.join('\n'), host)
        .to.include(folder)
        .and.not.match(/statement\.json|application\/json|integrity/);
    }
  });

  it('gives no snippet for the folder of a statement that the page does not have', async () => {
    const opened = await open('builder.html?serve=built&folder=https://coalition.example/river/');
    const { page, find } = opened;
    await previewed(opened, 'coup-stats');
    for (const part of ['.elsewhere', '.result .warning'])
      expect(find(part).textContent).to.include('Open this page from the statement editor');
    expect(page.querySelector('.result :is(pre, button, [download])')).to.equal(null);
    const serve = (value: string) => find<HTMLInputElement>(`input[name=serve][value=${value}]`);
    expect(serve('built').checked).to.equal(true);
    // Without it, the page is about the statement on Myanmar.
    serve('self').click();
    expect(page.querySelector('.elsewhere')).to.equal(null);
    expect(lines(opened)).to.include('"/statement-widgets/statement-widgets.js" integrity=');
    expect(page.querySelector('input[name=serve][value=built]')).to.equal(null);
  });

  it('keeps the folder of the statement apart from that of the own site, and forgets both', async () => {
    const folder = 'https://coalition.example/river/';
    const opened = await open(`builder.html?serve=built&folder=${encodeURIComponent(folder)}`);
    await previewed(opened, 'coup-stats');
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    const serve = (value: string) => {
      opened.find(`input[name=serve][value=${value}]`).click();
    };
    expect(lines(opened)).to.include(`src="${folder}statement-widgets.js"`);
    serve('self');
    expect(lines(opened)).to.include('src="/statement-widgets/statement-widgets.js"');
    expect(opened.query().get('folder')).to.equal(null);
    serve('built');
    expect(lines(opened)).to.include(`src="${folder}statement-widgets.js"`);
    opened.find('.own button').click();
    expect(opened.query().toString()).to.equal('');
    expect(lines(opened)).to.include('src="/statement-widgets/statement-widgets.js"');
  });

  it('checks the choice of the files that is clicked, and no other one', async () => {
    const opened = await open(
      'builder.html?serve=built&updates=updating&folder=https://coalition.example/river/',
    );
    await previewed(opened, 'coup-stats');
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    const serve = (value: string) =>
      opened.find<HTMLInputElement>(`input[name=serve][value=${value}]`);
    for (const value of ['cdn', 'self', 'cdn', 'built', 'cdn']) {
      const isDisabled = serve(value).disabled;
      serve(value).click();
      expect(serve(value).checked, value).to.equal(!isDisabled);
    }
    // A file on a CDN never changes.
    expect(serve('cdn').disabled).to.equal(true);
    serve('self').click();
    opened.find('input[name=updates][value=frozen]').click();
    serve('cdn').click();
    expect(serve('cdn').checked).to.equal(true);
    expect(lines(opened)).to.include('https://cdn.jsdelivr.net/');
  });

  it('has no heading without choices among the further options', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    for (const host of hosts) {
      const field = opened.find<HTMLSelectElement>('#host');
      field.value = host;
      field.dispatchEvent(new Event('change'));
      const empty = opened.page.querySelector('.adjust h3:is(:last-child, :has(+ h3))');
      expect(empty?.textContent, host).to.equal(undefined);
    }
  });

  it('shows the choice of the source and of frozen words without a click', async () => {
    const opened = await open('builder.html?serve=built&folder=https://coalition.example/river/');
    await previewed(opened, 'coup-stats');
    expect(opened.find('input[name=serve]').closest('details')).not.to.equal(null);
    drop(opened, 'river.json', JSON.stringify(river));
    await until(() => opened.query().get('statement') === river.id);
    const frozen = opened.find<HTMLInputElement>('input[name=updates][value=frozen]');
    expect(frozen.closest('details')).to.equal(null);
    // A correction changes the exported file, and a hash would refuse it.
    expect(frozen.disabled).to.equal(true);
    opened.find('input[name=serve][value=self]').click();
    expect(opened.find<HTMLInputElement>('input[value=frozen]').disabled).to.equal(false);
  });

  it('reports that a URL was made with a statement of the visitor', async () => {
    const opened = await open('builder.html?statement=open-river-2025');
    await opened.appears('.elsewhere');
    expect(opened.find('.elsewhere').textContent).to.include('open-river-2025');
  });
});
