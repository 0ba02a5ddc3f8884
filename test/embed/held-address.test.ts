import { expect } from '@open-wc/testing';
import { embedPage } from '../../src/embed/page-html.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';
import { heightOf, hold, isDrawn, lose, mainOf, shownIn, words } from './held.js';

const { signatories } = statement;

/** Returns the number of visible items and of columns. */
const listIn = (element: HTMLElement) => {
  const root = element.shadowRoot!;
  const shown = [...root.querySelectorAll('li')].filter((each) => each.checkVisibility()).length;
  return [shown, getComputedStyle(root.querySelector('ol')!).columnCount];
};

describe('the iframe page with options in its URL, before its module loads', () => {
  afterEach(lose);

  it('applies the options that change no words', async () => {
    const { frame, warnings, answer } = await hold(
      '#widget=signatory-list&lang=en&theme=dark&limit=5&columns=2&layout=x&--statement-accent=red',
    );
    const element = shownIn(frame)!;
    const { documentElement: root } = frame.contentDocument!;
    expect([root.lang, root.style.colorScheme]).to.deep.equal(['en', 'dark']);
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.style.getPropertyValue('--statement-accent')).to.equal('red');
    expect(listIn(element)).to.deep.equal([5, '2']);
    await answer('release');
    await until(() => !element.hasAttribute('layout'), 'what it does not know is taken away');
    expect(listIn(element)).to.deep.equal([5, '2']);
    expect(element.getAttribute('limit')).to.equal('5');
    expect(warnings).to.deep.equal(['<signatory-list> unknown attribute "layout"']);
    element.shadowRoot!.querySelector<HTMLElement>('[part=more]')!.click();
    await until(() => listIn(element)[0] === signatories.length, 'the rest is shown');
  });

  for (const asked of [
    'demand-list&lang=th',
    'coup-stats&layout=scale',
    'coup-stats&layout=list',
    'statement-quote&preset=plain&actions=cite%20share',
    'signatory-list&limit=10',
  ]) {
    it(`reports only the height of the widget for ${asked}`, async () => {
      const { frame, told, answer } = await hold(`#widget=${asked}`);
      await answer('release');
      await until(() => isDrawn(frame) && told.length, 'a height is told');
      for (const height of told) expect(height).to.be.closeTo(heightOf(frame), 1);
    });
  }

  it('reports the height of its content if the module fails to load', async () => {
    const { frame, told, answer } = await hold('#widget=coup-stats&layout=scale');
    await answer('lose');
    await until(() => told.length, 'a height is told');
    expect(told[0]).to.be.closeTo(heightOf(frame), 1);
  });

  for (const asked of [
    'limit=0&columns=0',
    'limit=-1&columns=-1',
    'limit=1.5&columns=true',
    'limit=2){}li{display:none}&columns=2}li{display:none}',
  ]) {
    it(`shows the default list for ${asked}`, async () => {
      const { frame, answer } = await hold(`#widget=signatory-list&${asked}`);
      expect(listIn(shownIn(frame)!)).to.deep.equal([signatories.length, 'auto']);
      await answer('release');
      await until(() => isDrawn(frame), 'the widget is drawn');
      expect(listIn(shownIn(frame)!)).to.deep.equal([signatories.length, 'auto']);
    });
  }

  it('keeps the lists of other elements complete, and ignores their unknown options', async () => {
    const { frame, warnings, answer } = await hold('#widget=joint-statement&limit=5&columns=2');
    const element = shownIn(frame)!;
    expect(listIn(element)).to.deep.equal([signatories.length, 'auto']);
    await answer('release');
    await until(() => isDrawn(frame), 'the widget is drawn');
    expect(listIn(shownIn(frame)!)).to.deep.equal([signatories.length, 'auto']);
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(warnings).to.deep.equal(
      ['limit', 'columns'].map((name) => `<joint-statement> unknown attribute "${name}"`),
    );
  });

  it('limits the names in a list of several parts', async () => {
    const script = await (await fetch('/packages/cli/dist/parts/embed.js')).text();
    const names = Array.from({ length: 250 }, (_, index) => `Organization ${index + 1}`);
    const page = await embedPage({ ...statement, signatories: names }, script.trim());
    const frame = document.createElement('iframe');
    // The module is not next to it.
    const address = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
    frame.src = `${address}#widget=signatory-list&limit=5`;
    document.body.append(frame);
    await until(
      () => frame.contentDocument?.querySelector('main > signatory-list'),
      'the list is shown',
    );
    expect(listIn(shownIn(frame)!)[0]).to.equal(5);
    URL.revokeObjectURL(address);
  });

  for (const asked of [
    'widget=coup-stats&lang=es',
    'widget=coup-stats&figures=displaced',
    'widget=coup-stats&src=statement.json',
    'widget=coup-stats&statement=x',
    'widget=coup-stats&style=color:red',
    'widget=demand-card&demand=voices',
    'widget=demand-list&to=asean',
    'widget=joint-statement&part=signatories',
    'widget=justice-timeline&from=2024',
    'widget=statement-quote&sentence=p1s1',
    'widget=script',
    'widget=coup-stat',
    'widget=',
  ]) {
    it(`shows nothing for ${asked}, which may change the words`, async () => {
      const { frame } = await hold(`#${asked}&theme=dark`);
      expect(mainOf(frame).childNodes).to.have.lengthOf(0);
      const { documentElement: root } = frame.contentDocument!;
      expect([root.lang, root.style.colorScheme]).to.deep.equal([
        asked.endsWith('lang=es') ? 'es' : 'en',
        'dark',
      ]);
    });
  }

  it('follows changes of its URL', async () => {
    const { frame, answer } = await hold('#widget=coup-stats');
    frame.contentWindow!.location.hash = '#widget=statement-quote';
    await until(() => shownIn(frame)?.localName === 'statement-quote', 'another is shown');
    expect(words(shownIn(frame))).to.include('The international community must take');
    frame.contentWindow!.location.hash = '#widget=statement-quote&sentence=p2s1';
    await until(() => !shownIn(frame), 'nothing is shown yet');
    await answer('release');
    await until(() => isDrawn(frame), 'the widget is drawn');
    expect(shownIn(frame)!.getAttribute('sentence')).to.equal('p2s1');
  });
  it('renders again if its URL has changed meanwhile', async () => {
    const { frame, answer } = await hold('#widget=signatory-list&limit=5');
    // No event reports this change.
    frame.contentWindow!.history.replaceState(null, '', '#widget=coup-stats');
    await answer('release');
    await until(() => isDrawn(frame), 'the widget is drawn');
    expect(shownIn(frame)!.outerHTML).to.equal('<coup-stats></coup-stats>');
  });

  it('drops the held content once the element has taken over and the URL changes', async () => {
    const { frame, answer } = await hold('#widget=signatory-list&limit=5&--statement-accent=red');
    await answer('release');
    await until(() => isDrawn(frame), 'the widget is drawn');
    const before = shownIn(frame);
    frame.contentWindow!.location.hash = '#widget=signatory-list&columns=2';
    await until(() => shownIn(frame) !== before && isDrawn(frame), 'it is drawn anew');
    expect(shownIn(frame)!.outerHTML).to.equal('<signatory-list columns="2"></signatory-list>');
    expect(listIn(shownIn(frame)!)).to.deep.equal([signatories.length, '2']);
  });
});
