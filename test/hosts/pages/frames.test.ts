import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { en } from '../../../src/i18n/locales/en.js';
import type { Attributes } from '../../../src/elements/descriptor.js';
import type { ElementName } from '../../../src/elements/registry.js';
import { iframeFormat } from '../../../src/snippets/iframe-format.js';
import { statement } from '../../statement/fixture.js';
import { embedParent, framer, hostPage, pym, recordFrames, resizers } from './resizers.js';
import { serve } from './served.js';

/** The origin of the test, which can thus access iframes on a page of another origin. */
const embed = new URL('/dist/embed.html', location.href).href;

const snippet = (name: ElementName, attributes: Attributes = {}) =>
  iframeFormat(statement, name, attributes, en, embed);

/** A short widget and a long one, both with disclosures. */
const withSources = [snippet('coup-stats', { figures: 'killed' }), snippet('justice-timeline')];

/** The shortest widget and the longest. */
const extremes = [snippet('statement-quote'), snippet('joint-statement')];

/** Reads an attribute of a snippet's iframe. */
const given = (name: string, html: string) => new RegExp(` ${name}="([^"]*)"`).exec(html)![1]!;

/** Returns the rendered widget in an iframe. */
function widgetIn(view: Window | undefined): HTMLElement | undefined {
  try {
    const widget = view?.document.querySelector<HTMLElement>('main > *');
    return widget?.shadowRoot?.querySelector('[part=base]') ? widget : undefined;
  } catch {
    // The initial empty page of an iframe has the origin of its parent.
    return undefined;
  }
}

/** Returns the bottom of an iframe's widget, in CSS pixels from the top of its page. */
const end = (view: Window) => widgetIn(view)!.getBoundingClientRect().bottom + view.scrollY;

const fits = (view: Window) =>
  Math.abs(view.innerHeight - end(view)) <= 1 &&
  view.document.documentElement.scrollHeight <= view.innerHeight;

/** Opens a partner's page with two iframes from another origin, and waits for their widgets. */
async function openHost(html: string) {
  const { url } = await serve(html);
  expect(new URL(url).origin).not.to.equal(location.origin);
  const host = document.createElement('iframe');
  // High enough to avoid a scroll bar, which would reduce the width.
  Object.assign(host, { src: url, width: '900', height: '20000' });
  document.body.append(host);
  const page = host.contentWindow!;
  await until(
    () => page.length === 2 && Boolean(widgetIn(page[0]) && widgetIn(page[1])),
    'the widgets are drawn',
  );
  return { host, page, views: [page[0]!, page[1]!] };
}

const fitted = (views: Window[], width: number) =>
  until(
    () => views.every((view) => view.innerWidth === width && fits(view)),
    `the frames are as high as their widgets, ${width} pixels wide`,
  );

const heights = (views: Window[]) => views.map(({ innerHeight }) => innerHeight);

/** Toggles the first disclosure in one iframe. Checks that only this iframe changes. */
async function toggleSource(views: Window[], at: number, width: number) {
  const before = heights(views);
  const details = widgetIn(views[at])!.shadowRoot!.querySelector('details')!;
  const { open } = details;
  details.querySelector('summary')!.click();
  expect(details.open).to.equal(!open);
  expect(fits(views[at]!)).to.equal(false);
  await fitted(views, width);
  const grown = heights(views).map((height, index) => Math.sign(height - before[index]!));
  expect(grown).to.deep.equal(views.map((_, index) => (index === at ? (open ? -1 : 1) : 0)));
}

/** Opens and closes the first disclosure of each widget. */
async function toggleSources(views: Window[], width: number) {
  for (const at of views.keys()) {
    await toggleSource(views, at, width);
    await toggleSource(views, at, width);
  }
}

/** Makes the page narrow and wide again. `narrow` runs in between. */
async function changeWidth(host: HTMLIFrameElement, views: Window[], narrow?: () => Promise<void>) {
  await fitted(views, 900);
  const wide = heights(views);
  host.width = '320';
  await fitted(views, 320);
  for (const [at, height] of heights(views).entries()) {
    expect(height).to.be.greaterThan(wide[at]!);
  }
  await narrow?.();
  host.width = '900';
  await fitted(views, 900);
  // Each height is rounded by itself.
  for (const [at, height] of heights(views).entries()) expect(height).to.be.closeTo(wide[at]!, 1);
}

/** Changes the heights of the widgets in every way. */
async function follow(host: HTMLIFrameElement, views: Window[]) {
  await fitted(views, 900);
  await toggleSources(views, 900);
  await changeWidth(host, views, () => toggleSources(views, 320));
}

describe('iframes on a page of another origin', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const resizer of resizers) {
    it(`are fitted by ${resizer.name} if it starts with the page`, async () => {
      const { host, views } = await openHost(hostPage(withSources, { first: resizer }));
      await follow(host, views);
      await recordFrames(resizer, 'started with the page', 'fits');
    });

    it(`are fitted by ${resizer.name}, from the shortest to the longest`, async () => {
      const { host, views } = await openHost(hostPage(extremes, { first: resizer }));
      await changeWidth(host, views);
      const [short = 0, long = 0] = heights(views);
      expect(long).to.be.greaterThan(5 * short);
    });

    it(`are fitted by ${resizer.name} if it starts after they render`, async () => {
      const { host, page, views } = await openHost(hostPage(withSources, { later: resizer }));
      // Without the library, the iframes keep their heights.
      const own = withSources.map((html) => Number(given('height', html)));
      expect(heights(views)).to.deep.equal(own);
      expect(views.map(fits)).to.deep.equal([false, false]);
      page.postMessage('start', '*');
      await follow(host, views);
      await recordFrames(resizer, 'started after the widgets are rendered', 'fits');
    });
  }

  it(`are fitted by ${framer.name}, which creates them`, async () => {
    const body = withSources.map((html) => `<div data-frame-src="${given('src', html)}"></div>`);
    const { host, views } = await openHost(hostPage(body, { first: framer }));
    await follow(host, views);
    await recordFrames(framer, 'makes the frames, by `data-frame-src`', 'fits');
  });

  it('keep their height with pym.js alone, and are fitted with embed-parent.js', async () => {
    const body = withSources.map((html) => `<div data-pym-src="${given('src', html)}"></div>`);
    const { host, page, views } = await openHost(
      hostPage(body, { first: pym, later: embedParent }),
    );
    const before = heights(views);
    const heard = new Set<unknown>();
    const listen = ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
      if (source === page && data?.type === 'iframe-resized' && data.width === 320)
        heard.add(data.height);
    };
    addEventListener('message', listen);
    host.width = '320';
    await until(() => heard.size === 2, 'each frame has told its height');
    removeEventListener('message', listen);
    expect(heights(views)).to.deep.equal(before);
    expect(views.map(fits)).to.deep.equal([false, false]);
    await recordFrames(pym, 'makes the frames, by `data-pym-src`', 'not fitted');
    page.postMessage('start', '*');
    host.width = '900';
    await follow(host, views);
    await recordFrames(pym, 'the same, with `embed-parent.js` too', 'fits');
  });
});
