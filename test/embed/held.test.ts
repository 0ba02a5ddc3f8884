import { expect, oneEvent } from '@open-wc/testing';
import { embedPage } from '../../src/embed/page-html.js';
import { elementNames } from '../../src/elements/registry.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';
import { heightOf, hold, isDrawn, lose, mainOf, shownIn, words } from './held.js';

describe('the iframe page before its module loads', () => {
  afterEach(lose);

  for (const name of elementNames) {
    it(`shows <${name}> and reports its height, and nothing moves when the element takes over`, async () => {
      const { frame, told, answer } = await hold(`#widget=${name}`);
      await until(() => told.length, 'a height is told');
      const element = shownIn(frame)!;
      const before = [words(element), heightOf(frame)];
      expect([element.localName, element.matches(':defined')]).to.deep.equal([name, false]);
      expect(told[0]).to.be.closeTo(heightOf(frame), 1);
      expect(told[0]).to.be.greaterThan(100);
      // Its style sheet applies without a style element, which the page's policy would block.
      const base = element.shadowRoot!.querySelector('[part=base]')!;
      expect(getComputedStyle(base).borderTopWidth).to.equal('2px');
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      await answer('release');
      await until(() => isDrawn(frame), 'the widget is drawn');
      expect(shownIn(frame)).to.equal(element);
      expect(base.isConnected).to.equal(false);
      expect([words(element), heightOf(frame)]).to.deep.equal(before);
    });
  }

  it('keeps its content if the module fails to load, and reports that only on the console', async () => {
    const { frame, errors, answer } = await hold('#widget=signatory-list');
    const before = words(shownIn(frame));
    await answer('lose');
    await until(() => errors.length, 'the console says so');
    expect(errors[0]).to.match(/^statement-widgets.js: missing in the folder of this page$/);
    await until(() => words(shownIn(frame)) === before, 'the words stay');
    expect(before).to.include('Youth Congress Rohingya');
    expect(mainOf(frame).childNodes).to.have.lengthOf(1);
  });

  it('shows the whole statement if the module fails to load for another language', async () => {
    const { frame, errors, answer } = await hold('#widget=demand-card&demand=voices&lang=es');
    await answer('lose');
    await until(() => errors.length && shownIn(frame), 'the statement is shown');
    expect(shownIn(frame)!.localName).to.equal('joint-statement');
    expect(words(shownIn(frame))).to.include('The world must act now.');
    expect(frame.contentDocument!.documentElement.lang).to.equal('en');
  });

  it('reports its height in an iframe without an origin, and again on request', async () => {
    const { frame, told } = await hold('#widget=coup-stats', 'sandbox="allow-scripts"');
    await until(() => told.length, 'a height is told');
    expect(told[0]).to.be.greaterThan(100);
    const before = told.length;
    frame.contentWindow!.postMessage({ type: 'iframe-child-init' }, '*');
    await until(() => told.length > before, 'it is told again');
    expect(told.at(-1)).to.equal(told[0]);
  });

  // A browser may skip rendering in such an iframe.
  for (const [asked, release] of [
    ['coup-stats', false],
    ['demand-card&demand=voices', true],
  ] as const) {
    it(`reports the height of ${asked} in an iframe out of view`, async () => {
      const { told, answer } = await hold(
        `#widget=${asked}`,
        'sandbox="allow-scripts" style="position: absolute; inset-block-start: 9000px"',
      );
      if (release) await answer('release');
      await until(() => told.length, 'a height is told');
      expect(told[0]).to.be.greaterThan(100);
    });
  }

  for (const place of ['', '; position: absolute; inset-block-start: 9000px']) {
    it(`reports no height before its iframe has a width${place && ', also out of view'}`, async () => {
      const { frame, told, answer } = await hold(
        '#widget=coup-stats',
        `sandbox="allow-scripts" style="inline-size: 0${place}"`,
      );
      const loaded = oneEvent(frame, 'load');
      await answer('lose');
      await loaded;
      frame.style.inlineSize = '600px';
      await until(() => told.length, 'a height is told');
      expect(told[0]).to.be.within(100, 1000);
    });
  }

  it('has no content that the statement or the module lacks', async () => {
    const idsIn = (html: string) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('template[id]')].map(
        ({ id }) => id,
      );
    const without = { ...statement, demands: [], events: [] };
    expect(idsIn(await embedPage(without, ''))).to.deep.equal(
      elementNames.filter((name) => !/demand|timeline/.test(name)),
    );
    expect(idsIn(await embedPage(statement, '', ['coup-stats']))).to.deep.equal(['coup-stats']);
  });
});
