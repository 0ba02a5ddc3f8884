import { expect } from '@open-wc/testing';
import { embedPage } from '../../src/embed/page.js';
import { elementNames } from '../../src/snippet/element-form.js';
import { until } from '../until.js';
import { statement } from '../views/fixture.js';

/** A page of the iframe form whose module is on its way. */
interface Held {
  frame: HTMLIFrameElement;
  /** What the frame has told of its height. */
  told: number[];
  /** What the page says on its console. */
  errors: string[];
  /** Lets the module come, or has it never come. */
  answer: (how: 'release' | 'lose') => Promise<unknown>;
}

let answers: Held['answer'][] = [];

/** Opens it, and waits until it has shown what it can without the module. */
async function hold(hash: string, attributes = ''): Promise<Held> {
  const folder = `/held/${crypto.randomUUID()}/`;
  const answer = (how: string) => fetch(folder + how);
  answers.push(answer);
  const page = document.createElement('div');
  document.body.append(page);
  const told: number[] = [];
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ type: string; height: number }>) => {
      if (source === page.querySelector('iframe')?.contentWindow && data.type === 'iframe-resized')
        told.push(data.height);
    },
  );
  page.innerHTML = `<iframe src="${folder}embed.html${hash}" width="600" ${attributes}></iframe>`;
  const frame = page.querySelector('iframe')!;
  const errors: string[] = [];
  if (!attributes.includes('sandbox')) {
    await until(() => frame.contentDocument?.querySelector('template'), 'the page has come');
    await until(() => !mainOf(frame).querySelector('noscript'), 'its script has run');
    const view = frame.contentWindow as Window & typeof globalThis;
    view.console.error = ({ message }: Error) => errors.push(message);
  }
  return { frame, told, errors, answer };
}

const mainOf = ({ contentDocument }: HTMLIFrameElement) => contentDocument!.querySelector('main')!;

const shownIn = (frame: HTMLIFrameElement) => mainOf(frame).firstElementChild as HTMLElement | null;

const isDrawn = (frame: HTMLIFrameElement) =>
  Boolean(mainOf(frame).querySelector('main > :defined')?.shadowRoot?.querySelector('[part=base]'));

/** The words of a widget in one line, without what only does something once the module is there. */
function words(element: HTMLElement | null): string | undefined {
  const base = element?.shadowRoot?.querySelector('[part=base]')?.cloneNode(true) as Element | null;
  base?.querySelectorAll('[part=filter]').forEach((filter) => {
    filter.remove();
  });
  return base?.textContent.replace(/\s+/g, ' ');
}

/** In whole pixels: in columns Firefox moves by hundredths of one. */
const heightOf = ({ contentDocument }: HTMLIFrameElement) =>
  Math.round(contentDocument!.documentElement.getBoundingClientRect().height);

describe('the page of the iframe form, before its module has come', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.all(answers.map((answer) => answer('lose')));
    answers = [];
  });

  for (const name of elementNames) {
    it(`shows <${name}> and tells its height; then the element takes over, and nothing moves`, async () => {
      const { frame, told, answer } = await hold(`#widget=${name}`);
      await until(() => told.length, 'a height is told');
      const element = shownIn(frame)!;
      const before = [words(element), heightOf(frame)];
      expect([element.localName, element.matches(':defined')]).to.deep.equal([name, false]);
      expect(told[0]).to.be.closeTo(heightOf(frame), 1);
      expect(told[0]).to.be.greaterThan(100);
      // Styled, and by no element that the page's policy would refuse.
      const base = element.shadowRoot!.querySelector('[part=base]')!;
      expect(getComputedStyle(base).borderTopWidth).to.equal('3px');
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      await answer('release');
      await until(() => isDrawn(frame), 'the widget is drawn');
      expect(shownIn(frame)).to.equal(element);
      expect(base.isConnected).to.equal(false);
      expect([words(element), heightOf(frame)]).to.deep.equal(before);
    });
  }

  it('takes what leaves the words as they are from its address', async () => {
    const { frame, answer } = await hold(
      '#widget=signatory-list&lang=en&theme=dark&limit=5&columns=2&layout=x&--statement-accent=red',
    );
    const element = shownIn(frame)!;
    const { documentElement: root } = frame.contentDocument!;
    expect([root.lang, root.style.colorScheme]).to.deep.equal(['en', 'dark']);
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(element.style.getPropertyValue('--statement-accent')).to.equal('red');
    const shownNames = () =>
      [...element.shadowRoot!.querySelectorAll('li')].filter((each) => each.checkVisibility());
    const list = () => getComputedStyle(element.shadowRoot!.querySelector('ol')!);
    expect([shownNames().length, list().columnCount]).to.deep.equal([5, '2']);
    await answer('release');
    await until(() => !element.hasAttribute('layout'), 'what it does not know is taken away');
    expect([shownNames().length, list().columnCount]).to.deep.equal([5, '2']);
    expect(element.getAttribute('limit')).to.equal('5');
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
    it(`shows nothing yet of ${asked}, which may be in other words`, async () => {
      const { frame } = await hold(`#${asked}&theme=dark`);
      expect(mainOf(frame).childNodes).to.have.lengthOf(0);
      const { documentElement: root } = frame.contentDocument!;
      expect([root.lang, root.style.colorScheme]).to.deep.equal([
        asked.endsWith('lang=es') ? 'es' : 'en',
        'dark',
      ]);
    });
  }

  it('changes with its address', async () => {
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

  it('keeps what it shows where the module never comes, and says so on the console alone', async () => {
    const { frame, errors, answer } = await hold('#widget=signatory-list');
    const before = words(shownIn(frame));
    await answer('lose');
    await until(() => errors.length, 'the console says so');
    expect(errors[0]).to.match(/^statement-widgets.js: expected/);
    await until(() => words(shownIn(frame)) === before, 'the words stay');
    expect(before).to.include('Youth Congress Rohingya');
    expect(mainOf(frame).childNodes).to.have.lengthOf(1);
  });

  it('shows the whole statement where the module never comes for other words', async () => {
    const { frame, errors, answer } = await hold('#widget=demand-card&demand=voices&lang=es');
    await answer('lose');
    await until(() => errors.length && shownIn(frame), 'the statement is shown');
    expect(shownIn(frame)!.localName).to.equal('joint-statement');
    expect(words(shownIn(frame))).to.include('The world must act now.');
    expect(frame.contentDocument!.documentElement.lang).to.equal('en');
  });

  it('tells its height in a frame without an origin, and again when it is asked', async () => {
    const { frame, told } = await hold('#widget=coup-stats', 'sandbox="allow-scripts"');
    await until(() => told.length, 'a height is told');
    expect(told[0]).to.be.greaterThan(100);
    const before = told.length;
    frame.contentWindow!.postMessage({ type: 'iframe-child-init' }, '*');
    await until(() => told.length > before, 'it is told again');
    expect(told.at(-1)).to.equal(told[0]);
  });

  // A browser may draw nothing in such a frame.
  for (const [asked, release] of [
    ['coup-stats', false],
    ['demand-card&demand=voices', true],
  ] as const) {
    it(`tells the height of ${asked} in a frame that is out of view`, async () => {
      const { told, answer } = await hold(
        `#widget=${asked}`,
        'sandbox="allow-scripts" style="position: absolute; inset-block-start: 9000px"',
      );
      if (release) await answer('release');
      await until(() => told.length, 'a height is told');
      expect(told[0]).to.be.greaterThan(100);
    });
  }

  it('has nothing of what the statement, or the module, does not have', async () => {
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
