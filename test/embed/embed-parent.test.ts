import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { iframeFormat } from '../../src/snippets/iframe-format.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';

const snippet = (...[name, attributes]: [ElementName, Attributes?]) =>
  iframeFormat(statement, name, attributes ?? {}, en, '/dist/embed.html')
    .replace(' loading="lazy"', '')
    .replace(/^<div>| <br>.*/gs, '');

/** Lower than the text, as an author can make it. */
const long = snippet('joint-statement').replace(/ height="\d+"/, ' height="640"');
const short = snippet('coup-stats', { figures: 'killed' });

/** A page with `embed-parent.js` and the iframe on it. */
interface Host {
  host: HTMLIFrameElement;
  view: Window & { ask: () => void };
  frame: HTMLIFrameElement;
}

/** Opens a host page in a visible iframe that does not scroll. */
async function openHost(html: string): Promise<Host> {
  const host = document.createElement('iframe');
  Object.assign(host, { width: '900', height: '15000' });
  host.srcdoc = `<!doctype html>
<html lang="en">
  <style>body { margin: 0 } #after { margin: 0 }</style>
  <script src="/dist/embed-parent.js"></script>
  <body>
    ${html}
    <script>
      function ask() {
        document.querySelector('iframe').contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
      }
    </script>
  </body>
</html>`;
  const loaded = new Promise((resolve) => (host.onload = resolve));
  document.body.append(host);
  await loaded;
  const view = host.contentWindow as Host['view'];
  return { host, view, frame: view.document.querySelector('iframe')! };
}

const rootIn = (frame: HTMLIFrameElement) => frame.contentDocument!.documentElement;

const isDrawn = (frame: HTMLIFrameElement) =>
  Boolean(
    frame.contentDocument
      ?.querySelector('main > :defined')
      ?.shadowRoot?.querySelector('[part=base]'),
  );

/** Waits until the parent has applied the height of the iframe's content. */
async function told({ view, frame }: Host): Promise<void> {
  await until(() => isDrawn(frame), 'the widget is drawn');
  await new Promise<void>((resolve) => {
    view.addEventListener('message', function listen({ data }: MessageEvent<{ height: number }>) {
      if (data.height !== Math.ceil(rootIn(frame).getBoundingClientRect().height)) return;
      view.removeEventListener('message', listen);
      resolve();
    });
    view.ask();
  });
}

/** Returns whether an element is visible at a point of the page. */
const isAt = (element: Element, x: number, y: number) =>
  element.ownerDocument.elementFromPoint(x, y) === element;

/** Lists unreachable content: the edges of the iframe, its last words, the words after it. */
function unreachable({ view, frame }: Host): string[] {
  const faults: string[] = [];
  const { top, bottom, left } = frame.getBoundingClientRect();
  if (!isAt(frame, left + 20, top + 2)) faults.push('the top of the iframe');
  if (!isAt(frame, left + 20, bottom - 2)) faults.push('the bottom of the iframe');
  const after = view.document.querySelector('#after');
  if (after?.checkVisibility()) {
    const words = view.document.createRange();
    words.selectNodeContents(after);
    const box = words.getBoundingClientRect();
    if (!isAt(after, box.left + 2, box.top + 2)) faults.push('what follows');
  }
  return faults;
}

const isWhole = ({ frame }: Host) =>
  rootIn(frame).scrollHeight <= frame.contentWindow!.innerHeight &&
  rootIn(frame).scrollHeight > 100;

const canScroll = ({ frame }: Host) =>
  rootIn(frame).scrollHeight > rootIn(frame).clientHeight && rootIn(frame).clientHeight > 100;

/** Waits until the iframe's content and the following content are readable. */
async function isReadable(host: Host, how: 'fits' | 'scrolls'): Promise<void> {
  await told(host);
  const holds = how === 'fits' ? isWhole : canScroll;
  await until(() => holds(host), `it ${how}`);
  await until(() => unreachable(host).length === 0, 'all can be reached').catch(() => {
    expect(unreachable(host)).to.deep.equal([]);
  });
  expect(holds(host)).to.equal(true);
}

const after = '<p id="after">What follows.</p>';

/** Puts an iframe into a container, followed by text. */
const inside = (container: string, css: string, iframe = long) =>
  `<style>${css}</style>${container.replace('*', iframe)}${after}`;

const padded = 'position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden;';
const filling =
  'iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100%; border: 0 }';

/** Containers and styles with room for an iframe. */
const roomy: Record<string, [container: string, css: string]> = {
  'no container': ['*', ''],
  'border-box, border and padding': [
    '*',
    '* { box-sizing: border-box } iframe { border: 7px solid; padding: 13px 5px }',
  ],
  'content-box, border and padding': ['*', 'iframe { border: 7px solid; padding: 13px 5px }'],
  'height: auto !important': ['*', 'iframe { height: auto !important }'],
  'a height with !important in a layer': [
    '*',
    '@layer theme { iframe { height: 20em !important; box-sizing: border-box; padding: 9px } }',
  ],
  'a transition': ['*', '* { transition: all 0.4s }'],
  'a page as high as the window': [
    '<div id="root"><main>*<p>What follows.</p></main></div>',
    'html, body, #root, main { height: 100% } #after { display: none }',
  ],
  'a card with overflow: hidden': [
    '<div class="card">*</div>',
    '.card { overflow: hidden; border: 2px solid; border-radius: 1em }',
  ],
  'Ghost’s .kg-embed-card': [
    '<figure class="kg-card kg-embed-card">*</figure>',
    '.kg-embed-card { display: flex; flex-direction: column; align-items: center; width: 100% }',
  ],
  'a grid': ['<div>*</div>', 'div { display: grid }'],
  'a flex row': ['<div>*</div>', 'div { display: flex; align-items: center }'],
  'an aspect ratio, and the whole width': [
    '*',
    'iframe { width: 100%; height: auto !important; aspect-ratio: 16 / 9 }',
  ],
  'a container with zoom: 1.5': ['<div>*</div>', 'div { zoom: 1.5 }'],
  'a scaled container': ['<div>*</div>', 'div { transform: scale(0.5); transform-origin: 0 0 }'],
  'a scaled iframe': ['*', 'iframe { transform: scale(0.5); transform-origin: 0 0 }'],
  'a float': ['<p>*Words that flow around it.</p>', 'iframe { float: left; width: 60% }'],
  'a menu over the page': [
    '<nav>*</nav>',
    'nav { position: absolute; right: 0; width: 50% } #after { display: none }',
  ],
  'a part of a line': ['<p><span>*</span></p>', 'span { overflow: hidden; contain: paint }'],
  'a box without a box': ['<p><font>*</font></p>', 'font { display: contents; overflow: hidden }'],
  'content-visibility: auto': [
    '<div>*</div>',
    'div { content-visibility: auto; contain-intrinsic-size: auto 300px }',
  ],
};

/** Containers and styles that would cut off a high iframe, or overlap the following content. */
const narrow: Record<string, [container: string, css: string]> = {
  'Bootstrap 4’s .embed-responsive': [
    '<div class="embed-responsive embed-responsive-16by9">*</div>',
    `.embed-responsive { position: relative; display: block; width: 100%; padding: 0; overflow: hidden }
     .embed-responsive::before { display: block; content: ''; padding-top: 56.25% }
     .embed-responsive iframe { bottom: 0 } ${filling}`,
  ],
  'Bootstrap 5’s .ratio': [
    '<div class="ratio">*</div>',
    `.ratio { position: relative; width: 100% }
     .ratio::before { display: block; padding-top: 56.25%; content: '' } ${filling}`,
  ],
  'WordPress’ .wp-block-embed__wrapper': [
    '<figure class="wp-embed-aspect-16-9"><div class="wp-block-embed__wrapper">*</div></figure>',
    `figure { margin: 0 } .wp-block-embed__wrapper { position: relative }
     .wp-block-embed__wrapper::before { content: ''; display: block; padding-top: 56.25% }
     ${filling} iframe { right: 0; bottom: 0 }`,
  ],
  'FitVids’ .fluid-width-video-wrapper': [
    '<div class="fluid-width-video-wrapper">*</div>',
    `.fluid-width-video-wrapper { position: relative; width: 100%; padding: 56.25% 0 0 } ${filling}`,
  ],
  'a padded box with !important': [
    '<div class="video-container">*</div>',
    `.video-container { ${padded} } ${filling} iframe { height: 100% !important }`,
  ],
  'a layer in a padded box': [
    '<div class="intrinsic"><div>*</div></div>',
    `.intrinsic { ${padded} } .intrinsic div { position: absolute; inset: 0 } iframe { height: 100% }`,
  ],
  'max-height': ['*', 'iframe { max-height: 300px }'],
  'a low box with overflow: hidden': ['<div>*</div>', 'div { height: 300px; overflow: hidden }'],
  'a low box with overflow: clip': ['<div>*</div>', 'div { max-height: 300px; overflow: clip }'],
  'a low box that centres': [
    '<div>*</div>',
    'div { display: flex; align-items: center; height: 300px; overflow: hidden }',
  ],
  'a box that lets it overflow': ['<div>*</div>', 'div { height: 700px }'],
  'a flex column that shrinks': [
    '<div>*</div>',
    'div { display: flex; flex-direction: column; height: 400px }',
  ],
  'a row of a grid': [
    '<div>*<p id="row">A row.</p></div>',
    'div { display: grid; grid-template-rows: 700px auto }',
  ],
  'an aspect ratio that sets the width': [
    '*',
    'iframe { width: auto; aspect-ratio: 16 / 9; min-width: 300px }',
  ],
  'contain: paint': ['<div>*</div>', 'div { height: 300px; contain: paint }'],
  'clip-path': ['<div>*</div>', 'div { height: 300px; clip-path: inset(0) }'],
  'position: fixed': ['<div>*</div>', 'div { position: fixed; inset: 14000px 0 auto auto }'],
};

describe('embed-parent.js', function () {
  this.timeout(60_000);

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [name, [container, css]] of Object.entries(roomy)) {
    it(`fits an iframe in a place with room: ${name}`, async () => {
      const host = await openHost(inside(container, css));
      await isReadable(host, 'fits');
      host.host.width = '500';
      await isReadable(host, 'fits');
    });
  }

  for (const [name, [container, css]] of Object.entries(narrow)) {
    it(`lets an iframe scroll in a place without room: ${name}`, async () => {
      const host = await openHost(inside(container, css));
      await isReadable(host, 'scrolls');
      host.host.width = '500';
      await isReadable(host, 'scrolls');
    });
  }

  it('fits a low iframe in a padded box while there is room', async () => {
    const css = `.box { ${padded} } ${filling}`;
    const host = await openHost(inside('<div class="box">*</div>', css, short));
    await isReadable(host, 'fits');
    host.host.width = '300';
    await isReadable(host, 'scrolls');
    expect(host.frame.style.height).to.equal('');
    host.host.width = '900';
    await isReadable(host, 'fits');
  });

  it('fits an iframe in a container with zoom: 0.5, or lets it scroll', async () => {
    const host = await openHost(inside('<div>*</div>', 'div { zoom: 0.5 }'));
    await told(host);
    // WebKit ignores zoom for the page in an iframe, and reports the iframe's box without its zoom.
    await until(() => isWhole(host) || canScroll(host), 'all can be read');
    expect(unreachable(host)).not.to.include('what follows');
  });

  it('fits an iframe in a scrolling box', async () => {
    const host = await openHost(
      inside('<div class="box">*</div>', '.box { height: 300px; overflow: auto }'),
    );
    await told(host);
    await until(() => isWhole(host), 'it fits');
    const box = host.view.document.querySelector('.box')!;
    box.scrollTop = box.scrollHeight;
    const { bottom, left } = host.frame.getBoundingClientRect();
    expect(bottom).to.be.lessThan(310);
    expect(isAt(host.frame, left + 20, bottom - 5)).to.equal(true);
  });

  it('lets an iframe scroll in the slot of a low card', async () => {
    const host = await openHost(
      inside('<x-card>*</x-card>', 'x-card { display: block }') +
        `<script>
          document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML =
            '<div style="max-height: 300px; overflow: hidden"><slot></slot></div>';
        </script>`,
    );
    await isReadable(host, 'scrolls');
  });

  it('fits an iframe when its container opens', async () => {
    for (const [container, css, open] of [
      ['<div>*</div>', 'div { max-height: 0; overflow: hidden }', 'max-height: 12000px'],
      ['<div>*</div>', 'div { max-height: 200px; overflow: hidden }', 'max-height: none'],
      ['<div>*</div>', 'div { max-height: 700px; overflow: hidden }', 'max-height: none'],
    ] as const) {
      const host = await openHost(inside(container, css));
      await told(host);
      host.view.document.querySelector('div')!.setAttribute('style', open);
      await isReadable(host, 'fits');
    }
  });

  it('fits an iframe that is not displayed at first', async () => {
    for (const container of [
      '<div hidden>*</div>',
      '<details><summary>More</summary>*</details>',
    ]) {
      const host = await openHost(inside(container, '', long));
      const outer = host.view.document.querySelector('body > div, body > details')!;
      outer.removeAttribute('hidden');
      outer.setAttribute('open', '');
      await isReadable(host, 'fits');
    }
  });

  it('follows a widget that grows and shrinks', async () => {
    const css = '* { box-sizing: border-box } iframe { padding: 10px }';
    const host = await openHost(inside('*', css, short));
    await isReadable(host, 'fits');
    const { offsetHeight } = host.frame;
    const root = rootIn(host.frame);
    root.style.fontSize = '30px';
    await until(() => host.frame.offsetHeight > offsetHeight && isWhole(host), 'it grows');
    root.style.fontSize = '';
    await until(() => host.frame.offsetHeight === offsetHeight, 'it shrinks');
    const details = root
      .querySelector('main > *')!
      .shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
    details.open = true;
    await until(() => host.frame.offsetHeight > offsetHeight && isWhole(host), 'it grows');
    details.open = false;
    await until(() => host.frame.offsetHeight === offsetHeight, 'it shrinks');
  });

  it('changes only the height of its iframe', async () => {
    const host = await openHost(
      inside('<div class="box"><p>*</p></div>', `.box { ${padded} } ${filling}`) +
        '<iframe title="another" style="position: static; height: 9px"></iframe>',
    );
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(host.view.document, { attributes: true, childList: true, subtree: true });
    host.frame.style.opacity = '0.9';
    await isReadable(host, 'scrolls');
    records.push(...observer.takeRecords());
    expect(records.every(({ target }) => target === host.frame)).to.equal(true);
    expect(host.frame.style.cssText).to.equal('opacity: 0.9;');
  });

  it('leaves an iframe without scripts at the height of its snippet', async () => {
    const host = await openHost(inside('*', '', long.replace('<iframe', '<iframe sandbox=""')));
    const { cssText } = host.frame.style;
    host.view.ask();
    expect(host.frame.style.cssText).to.equal(cssText);
    expect(host.frame.getAttribute('scrolling')).to.equal(null);
  });

  describe('with another page in its iframe', () => {
    /** Opens a page that reports heights. Counts the changes of its iframe. */
    async function openOther(script: string) {
      const page = `<!doctype html><script>
        const tell = (height) => parent.postMessage({ type: 'iframe-resized', height }, '*');
        ${script}
      </script>`;
      const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
      const host = await openHost(`<iframe height="300" src="${url}#widget=x"></iframe>${after}`);
      let changes = 0;
      new MutationObserver(() => (changes += 1)).observe(host.frame, { attributes: true });
      return { ...host, changes: () => changes };
    }

    it('accepts only a number of pixels as a height', async () => {
      const { view, frame } = await openOther(
        'addEventListener("message", ({ data }) => tell(data));',
      );
      const answered = () =>
        new Promise((resolve) => {
          view.addEventListener('message', resolve, { once: true });
        });
      for (const height of ['500', 0, -5, NaN, Infinity, 1e9, null, { valueOf: 5 }]) {
        const answer = answered();
        frame.contentWindow!.postMessage(height, '*');
        await answer;
        expect(frame.clientHeight, String(height)).to.equal(300);
      }
      const answer = answered();
      frame.contentWindow!.postMessage(500, '*');
      await answer;
      expect(frame.clientHeight).to.equal(500);
    });

    for (const [how, script] of [
      ['grows with its iframe', 'onresize = onload = () => tell(innerHeight + 40);'],
      [
        'changes between two heights',
        'onresize = onload = () => tell(innerHeight > 450 ? 400 : 500);',
      ],
    ] as const) {
      it(`stops when the page ${how}`, async () => {
        const { frame, changes, host } = await openOther(script);
        await until(() => changes() > 100 && frame.clientHeight === 300, 'it ends');
        host.width = '500';
        await until(() => frame.clientHeight !== 300, 'another width is tried');
      });
    }
  });
});
