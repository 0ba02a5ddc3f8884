import { expect } from '@open-wc/testing';
import { elementNames } from '../src/elements/registry.js';
import { until } from './until.js';

/** Opens an XHTML page with an element of each kind. Returns the shadow roots and the errors of the page. */
async function xhtmlPage(
  script: string,
  elements = elementNames.map((name) => `<${name} demand="voices">Words</${name}>`),
) {
  const page = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title>
<script>
  var errors = [], events = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const type of ['statement-ready', 'statement-error'])
    addEventListener(type, ({ target }) => events.push(target.localName + ' ' + type));
</script>
${script}</head><body>${elements.join('')}</body></html>`;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & { errors: string[]; events: string[] };
  await until(() => view.events.length === elements.length, 'each element tells of its outcome');
  return view;
}

const at = (path: string) => new URL(path, location.href).href;

// Chromium runs no module script in an XML document, but can import modules there.
const imported = (path: string) => `<script>import("${at(path)}")</script>`;

const builds = {
  'statement-widgets.js': imported('/dist/statement-widgets.js'),
  'statement-widgets.classic.js': `<script defer="" src="${at('/dist/statement-widgets.classic.js')}"></script>`,
  'the modules of an app': imported('/src/entrypoints/script-tag.ts'),
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('an XHTML page', () => {
  for (const [build, script] of Object.entries(builds)) {
    it(`shows every element by ${build}`, async () => {
      const { document: page, errors, events } = await xhtmlPage(script);
      expect(page.contentType).to.equal('application/xhtml+xml');
      expect(events).to.have.members(elementNames.map((name) => `${name} statement-ready`));
      for (const name of elementNames) {
        const base = page.querySelector(name)!.shadowRoot!.querySelector('[part=base]')!;
        expect(base.textContent, name).to.include('31 January 2025');
        expect(base.getBoundingClientRect().height, name).to.be.above(100);
      }
      expect(errors).to.deep.equal([]);
    });

    it(`keeps the fallback content if ${build} cannot render`, async () => {
      const broken = `<script>DocumentFragment.prototype.append = Node.prototype.insertBefore = () => { throw Error('broken'); };</script>`;
      const { document: page, errors } = await xhtmlPage(broken + script, [
        '<coup-stats>Words</coup-stats>',
      ]);
      const element = page.querySelector('coup-stats')!;
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.lengthOf(1);
      expect(element.getBoundingClientRect().height).to.be.above(10);
      expect(errors).to.deep.equal([]);
    });
  }

  it('has the language of xml:lang, or of lang without xml:lang', async () => {
    const { document: page, errors } = await xhtmlPage(builds['statement-widgets.classic.js'], [
      '<p lang="en" xml:lang="fr"><coup-stats>Words</coup-stats></p>',
      '<p lang="fr"><demand-card demand="voices">Words</demand-card></p>',
    ]);
    for (const element of page.querySelectorAll('coup-stats, demand-card')) {
      const base = element.shadowRoot!.querySelector('[part=base]');
      expect(base?.getAttribute('lang'), element.localName).to.equal('fr');
    }
    expect(errors).to.deep.equal([]);
  });

  it('filters a list, and responds to a click', async () => {
    const { document: page, errors } = await xhtmlPage(builds['statement-widgets.classic.js'], [
      '<demand-list actions="cite">Words</demand-list>',
    ]);
    const root = page.querySelector('demand-list')!.shadowRoot!;
    root.querySelector<HTMLElement>('[part=addressee]')!.click();
    await until(() => root.querySelector('[aria-pressed=true]'), 'the list is filtered');
    root.querySelector<HTMLElement>('[part=action]')!.click();
    await until(
      () => root.querySelector('[part=panel] button'),
      'the forms of a citation are offered',
    );
    expect(errors).to.deep.equal([]);
  });
});
