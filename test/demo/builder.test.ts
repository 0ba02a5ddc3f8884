import { expect } from '@open-wc/testing';
import { defaults, hosts, read, takenBy } from '../../demo/builder/state.js';
import { moved } from '../support/moved.mjs';
import { elementNames } from '../../src/elements/registry.js';
import { river } from '../fixtures/river.js';
import { boxes, pageWith, upgraded } from '../snippets/upgrading.js';
import { until } from '../until.js';
import { drop, lines, previewed } from './builder.js';
import { open, type Opened } from './open.js';

describe('the builder', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('gives the snippet with one click', async () => {
    const opened = await open('builder.html');
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(copied.push(text));
    Object.defineProperty(opened.win.navigator, 'clipboard', { value: { writeText } });
    await opened.appears('#lines pre');
    expect(opened.find<HTMLSelectElement>('#host').value).to.equal('html');
    opened.find('#lines [data-copy]').click();
    expect(copied).to.deep.equal([lines(opened)]);
    const status = opened.find('#lines [role=status]');
    await until(() => status.textContent === 'Copied.');
  });

  describe('on one screen of 1280 × 800 pixels', () => {
    for (const host of hosts) {
      it(`shows the preview, the snippet and the button that copies it: ${host}`, async () => {
        const opened = await open(`builder.html?widget=joint-statement&host=${host}`, 1280, 800);
        await previewed(opened, 'joint-statement');
        const frame = opened.find('.stage iframe');
        await until(() => frame.clientHeight > 1000, 'the preview does not fit its content');
        // The plugin comes first on WordPress.
        const main = host === 'wordpress' ? '#shortcode' : '#lines';
        for (const selector of ['.stage', `${main} pre`, `${main} [data-copy]`]) {
          const { top, bottom, height } = opened.find(selector).getBoundingClientRect();
          expect(height, selector).to.be.above(20);
          expect([top >= 0, bottom <= 800], selector).to.deep.equal([true, true]);
        }
      });
    }
  });

  for (const folder of ['', 'th/', 'my/']) {
    it(`shows all choices but the rare ones on one screen of 1280 × 800 pixels: ${folder || 'en'}`, async () => {
      const opened = await open(`${folder}builder.html`, 1280, 800);
      await previewed(opened, 'coup-stats');
      for (const selector of ['.cards .card:last-child', '#host', '#theme', '.adjust summary'])
        expect(opened.find(selector).getBoundingClientRect().bottom, selector).to.be.at.most(801);
    });
  }

  it('names the palette of an iframe, which does not know the page', async () => {
    const opened = await open('builder.html?host=noscript');
    await opened.appears('#lines pre');
    const label = () => opened.find<HTMLSelectElement>('#theme').selectedOptions[0]!.label;
    expect(label()).to.equal('Reader’s preference');
    const host = opened.find<HTMLSelectElement>('#host');
    host.value = 'html';
    host.dispatchEvent(new Event('change'));
    expect(label()).to.equal('Same as your page');
  });

  it('keeps the preview and the snippet in view in a short window', async () => {
    const opened = await open('builder.html', 1280, 660);
    await previewed(opened, 'coup-stats');
    expect(opened.find('.stage').clientHeight).to.be.above(200);
    for (const selector of ['.stage', '#lines pre', '#lines [data-copy]']) {
      const { top, bottom } = opened.find(selector).getBoundingClientRect();
      expect([top >= 0, bottom <= 660], selector).to.deep.equal([true, true]);
    }
  });

  it('says how large the download is, and to unzip it', async () => {
    const opened = await open('builder.html');
    const { parentElement, href } = await opened.appears<HTMLAnchorElement>('.download');
    const { size } = await (await fetch(href)).blob();
    expect(parentElement!.textContent).to.include(`zip, ${Math.round(size / 1000)} kB)`);
    expect(parentElement!.textContent).to.include('Unzip the download.');
  });

  it('says which folder the files go to, if the site can contain them', async () => {
    for (const [host, words] of [
      ['html', 'Upload the files to the folder /files/ on your site.'],
      ['react', 'the folder for static files (“public”), as /files/.'],
      ['sitebuilder', 'Upload the files to your own server'],
    ]) {
      const opened = await open(`builder.html?host=${host}&folder=/files/`);
      const { parentElement } = await opened.appears('.download');
      expect(parentElement!.textContent).to.include(words);
      expect(parentElement!.textContent).not.to.include('{folder}');
    }
  });

  describe('on a phone', () => {
    const isOnTop = ({ page }: Opened, element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const found = page.elementFromPoint(x + width / 2, y + height / 2);
      return element.contains(found);
    };

    it('keeps the button that copies the snippet in reach at each step', async () => {
      const opened = await open('builder.html', 360, 740);
      await previewed(opened, 'coup-stats');
      const button = opened.find('#lines [data-copy]');
      for (const step of ['#choose', '#adjust', '#preview', '#result']) {
        opened.find(step).scrollIntoView();
        expect(isOnTop(opened, button), step).to.equal(true);
      }
    });

    it('asks where you will paste the snippet before you copy it, and says it next to the button', async () => {
      const opened = await open('builder.html', 360, 740);
      await previewed(opened, 'coup-stats');
      const order = ['#choose', '#adjust', '#host', '#preview', '#result', '#lines [data-copy]'];
      const parts = order.map((selector) => opened.find(selector));
      const all = [...opened.page.querySelectorAll('*')];
      expect(parts).to.deep.equal([...parts].sort((a, b) => all.indexOf(a) - all.indexOf(b)));
      const answer = () => opened.find<HTMLAnchorElement>('.bar .for');
      expect(isOnTop(opened, answer())).to.equal(true);
      expect(answer().textContent).to.equal('Your page: My own HTML (or Hugo, Eleventy, Astro)');
      answer().click();
      const host = opened.find<HTMLSelectElement>('#host');
      await until(() => isOnTop(opened, host), 'the question is not in view');
      host.value = 'wordpress';
      host.dispatchEvent(new Event('change'));
      expect(answer().textContent).to.equal('Your page: WordPress');
    });

    it('does not cover the focused control', async () => {
      const opened = await open('builder.html?widget=signatory-list', 360, 740);
      await previewed(opened, 'signatory-list');
      opened.find<HTMLDetailsElement>('.adjust details').open = true;
      const bar = opened.find('.bar');
      const controls = [
        ...opened.page.querySelectorAll<HTMLElement>(
          '.builder :is(a, button, input, select, summary)',
        ),
      ].filter((control) => control.checkVisibility() && !bar.contains(control));
      expect(controls).to.have.length.above(20);
      for (const control of controls) {
        control.focus();
        const { bottom } = control.getBoundingClientRect();
        const covered = bottom > bar.getBoundingClientRect().top;
        expect(covered, control.outerHTML).to.equal(false);
      }
    });
  });

  it('shows the figures that are checked', async () => {
    const opened = await open('builder.html');
    const element = await previewed(opened, 'coup-stats');
    const boxes = () => [...opened.page.querySelectorAll<HTMLInputElement>('[name=figures]')];
    const checked = () =>
      boxes()
        .filter((box) => box.checked)
        .map(({ value }) => value);
    const first = checked();
    expect(first).to.deep.equal(['killed', 'detained', 'displaced']);
    const other = boxes()[3]!;
    other.click();
    expect(element.getAttribute('figures')).to.equal([...first, other.value].join(' '));
    other.click();
    expect(element.hasAttribute('figures')).to.equal(false);
    for (const box of boxes().slice(0, 3)) box.click();
    // No figure at all is the default.
    expect(checked()).to.deep.equal(first);
  });

  it('sets the level of headings, and counts the further options that are chosen', async () => {
    const opened = await open('builder.html?widget=demand-card&theme=dark');
    const element = await previewed(opened, 'demand-card');
    const summary = () => opened.find('.adjust summary').textContent;
    expect(summary()).to.equal('More options');
    opened.fill('#heading-level', '3');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(lines(opened)).to.include('heading-level="3"');
    expect(opened.query().get('heading-level')).to.equal('3');
    expect(summary()).to.equal('More options (1)');
  });

  it('reads the choices from its URL and writes them there', async () => {
    const opened = await open(
      'builder.html?widget=signatory-list&highlight=Fortify+Rights&limit=5&theme=dark',
    );
    const element = await previewed(opened, 'signatory-list');
    expect(element.getAttribute('highlight')).to.equal('Fortify Rights');
    expect(element.getAttribute('theme')).to.equal('dark');
    expect(opened.find<HTMLSelectElement>('#highlight').value).to.equal('Fortify Rights');
    expect(lines(opened)).to.include(
      '<signatory-list lang="en" highlight="Fortify Rights" limit="5" theme="dark">',
    );
    opened.find('input[name=widget][value=statement-quote]').click();
    opened.fill('#sentence', 'p2s1');
    expect(opened.query().get('widget')).to.equal('statement-quote');
    expect(opened.query().get('sentence')).to.equal('p2s1');
    // The choices for the other widget are kept.
    expect(opened.query().get('highlight')).to.equal('Fortify Rights');
    const quote = await previewed(opened, 'statement-quote');
    expect(quote.getAttribute('sentence')).to.equal('p2s1');
    expect(lines(opened)).to.include('<statement-quote lang="en" sentence="p2s1" theme="dark">');
  });

  it('ignores invalid choices in the URL', async () => {
    const opened = await open(
      'builder.html?widget=script&theme="><script>&accent=red&figures=none+killed&folder=//evil.example&host=x&demand=none&actions=evil+cite&from=2022',
    );
    const element = await previewed(opened, 'coup-stats');
    expect(element.getAttribute('figures')).to.equal('killed');
    expect(lines(opened)).to.include('src="/statement-widgets/statement-widgets.js"');
    expect(element.getAttribute('actions')).to.equal('cite');
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('ignores values without a name and accepts former names, like the elements', async () => {
    expect(read('?=cite&x=1')).to.deep.equal(defaults);
    const at = (query: string) => read(`?widget=joint-statement&${query}`).show;
    expect(at('part=lede')).to.equal('lede');
    expect(at('part=lede&show=text')).to.equal('text');
    expect(at('part=main')).to.equal('');
    const opened = await open('builder.html?widget=joint-statement&part=lede');
    await previewed(opened, 'joint-statement');
    expect(lines(opened)).to.include('<joint-statement lang="en" show="lede">');
  });

  it('gives an element no value that is valid only for another element', () => {
    const chosen = { ...defaults, layout: 'circle', figures: 'killed', columns: '13' };
    expect(takenBy('coup-stats', chosen)).to.deep.equal({ figures: 'killed', layout: 'grid' });
    expect(takenBy('signatory-list', chosen)).to.include({ columns: '' });
  });

  it('offers first dates, last dates, and as many columns as fit on a page', async () => {
    const opened = await open('builder.html?widget=justice-timeline&from=2017-12&until=2017-12');
    await previewed(opened, 'justice-timeline');
    const values = (id: string) =>
      [...opened.find<HTMLSelectElement>(id).options].map(({ value }) => value);
    expect(values('#from')).to.include('2017-08').and.not.include('2017-12');
    expect(values('#until')).to.include('2017-12').and.not.include('2017-08');
    expect(lines(opened)).to.include('<justice-timeline lang="en" until="2017-12">');
    opened.find('input[name=widget][value=signatory-list]').click();
    expect(opened.find<HTMLInputElement>('#columns').max).to.equal('12');
  });

  it('keeps the preview clear of the content below', async () => {
    const opened = await open('builder.html', 1200);
    await previewed(opened, 'coup-stats');
    opened.page.querySelectorAll('details').forEach((part) => (part.open = true));
    opened.win.scrollTo(0, opened.page.documentElement.scrollHeight);
    const { bottom } = opened.find('.side').getBoundingClientRect();
    const below = opened.page.querySelector('#builder > section')!.getBoundingClientRect();
    expect(bottom).to.be.at.most(below.top);
  });

  for (const name of elementNames) {
    it(`offers the content that ${name} can show`, async () => {
      const opened = await open(`builder.html?widget=${name}`);
      const element = await previewed(opened, name);
      const before = lines(opened);
      const box = opened.page.querySelector<HTMLInputElement>(':is([name=figures], [name=to])');
      const list = opened.page.querySelector<HTMLSelectElement>(
        ':is(#demand, #from, #highlight, #sentence, #show)',
      );
      if (box) box.click();
      else opened.fill(`#${list!.id}`, list!.querySelectorAll('option')[2]!.value);
      const key = box?.name ?? list!.id;
      const chosen = element.getAttribute(key);
      expect(chosen).to.be.a('string');
      expect(chosen).to.equal(opened.query().get(key));
      expect(lines(opened)).to.not.equal(before);
    });
  }

  it('sets accent and fonts, and warns if the contrast is below AA', async () => {
    const opened = await open('builder.html');
    const element = await previewed(opened, 'coup-stats');
    expect(opened.page.querySelectorAll('.warning')).to.have.lengthOf(0);
    opened.fill('#accent', '#f0c080');
    opened.fill('#heading-font', 'georgia');
    expect(opened.find('#accent-contrast .warning').textContent).to.include('4.5');
    const accent = 'light-dark(#f0c080, #93c0da)';
    expect(element.style.getPropertyValue('--statement-accent')).to.equal(accent);
    expect(lines(opened)).to.include(
      `style="--statement-accent: ${accent}; --statement-heading-font: Georgia, serif"`,
    );
    opened.find('#accent + button').click();
    expect(element.style.getPropertyValue('--statement-accent')).to.equal('');
    expect(opened.page.querySelectorAll('.warning')).to.have.lengthOf(0);
  });

  it('fits the preview to each width, and keeps it intact under hostile styles', async () => {
    const opened = await open('builder.html');
    const element = await previewed(opened, 'coup-stats');
    const frame = opened.find<HTMLIFrameElement>('.stage iframe');
    for (const [width, pixels] of [
      ['phone', 360],
      ['tablet', 768],
      ['desktop', 1280],
    ] as const) {
      opened.find(`input[name=width][value=${width}]`).click();
      expect(frame.contentWindow!.innerWidth).to.equal(pixels);
      const { bottom } = element.getBoundingClientRect();
      await until(() => frame.contentWindow!.innerHeight >= Math.floor(bottom));
    }
    opened.find('input[name=hostile]').click();
    await until(() => frame.contentDocument!.querySelector('link[href$="hostile.css"]'));
    expect(opened.query().get('hostile')).to.equal('1');
    await until(() => element.getBoundingClientRect().height > 100);
    await until(
      () => frame.contentWindow!.innerHeight >= Math.floor(element.getBoundingClientRect().bottom),
    );
  });

  it('offers a CDN and pinned files only if they are immutable', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    const radio = (name: string, value: string) =>
      opened.find<HTMLInputElement>(`input[name=${name}][value=${value}]`);
    expect(lines(opened)).to.match(
      /^<script type="module" src="\/statement-widgets\/[\w-]+\.js" integrity="sha384-/,
    );
    radio('serve', 'cdn').click();
    const [, version] =
      /^<script type="module" src="https:\/\/[^"]+@(\d[\d.]+)\/[^"]+" integrity="sha384-/.exec(
        lines(opened),
      ) ?? [];
    const changelog = await (await fetch('/CHANGELOG.md')).text();
    const isReleased = changelog.includes(`## [${version}]`);
    const warnings = [...opened.page.querySelectorAll('.warning')].map((each) => each.textContent);
    expect(warnings.some((text) => text.includes('not on the CDN yet'))).to.equal(!isReleased);
    radio('updates', 'updating').click();
    expect(radio('serve', 'cdn').disabled).to.equal(true);
    expect(lines(opened)).to.match(
      /^<script type="module" src="\/statement-widgets\/[\w-]+\.js"><\/script>/,
    );
    radio('updates', 'frozen').click();
    opened.fill('#host', 'noscript');
    expect(radio('serve', 'cdn').disabled && radio('updates', 'frozen').disabled).to.equal(true);
    expect(lines(opened)).to.include(
      '<iframe src="/statement-widgets/embed.html#widget=coup-stats',
    );
  });

  describe('with a snippet that includes the rendered widget', () => {
    const box = ({ page }: Opened, name: string) =>
      page.querySelector<HTMLInputElement>(`input[name=${name}]`);
    const drawn = '<template shadowrootmode="open">';

    it('is the default for sites that keep HTML unchanged, and stores another choice in the URL', async () => {
      const opened = await open('builder.html?accent=%23a05020&theme=light&widget-lang=fr');
      await previewed(opened, 'coup-stats');
      expect(box(opened, 'short')!.checked).to.equal(false);
      const whole = lines(opened);
      expect(whole).to.include(drawn);
      box(opened, 'short')!.click();
      const plain = lines(opened);
      expect(plain).to.not.include('<template');
      expect(opened.query().get('short')).to.equal('1');
      expect(box(opened, 'in-context')).to.equal(null);
      // The other parts are unchanged: the tag with its colours, and the fallback content.
      expect(whole.replace(/<template.*<\/template>/, '')).to.equal(plain);
      for (const host of hosts.filter((one) => !['html', 'react-server'].includes(one))) {
        opened.fill('#host', host);
        expect(box(opened, 'short')).to.equal(null);
        expect(lines(opened)).to.not.include('<template');
      }
      opened.fill('#host', 'html');
      expect(lines(opened)).to.equal(plain);
      box(opened, 'short')!.click();
      expect(lines(opened)).to.equal(whole);
      expect(opened.query().get('short')).to.equal(null);
    });

    it('links to the full text if the page has it', async () => {
      const opened = await open('builder.html?widget=demand-card');
      await previewed(opened, 'demand-card');
      expect(lines(opened)).to.include(drawn).and.not.include('href="#');
      box(opened, 'in-context')!.click();
      expect(opened.query().get('in-context')).to.equal('1');
      expect(lines(opened)).to.include('href="#');
      opened.find('input[name=widget][value=joint-statement]').click();
      expect(box(opened, 'in-context')).to.equal(null);
    });

    for (const name of elementNames) {
      it(`causes no layout shift when ${name} takes over`, async () => {
        const opened = await open(
          `builder.html?widget=${name}&folder=/demo/site/dist/&accent=%23a05020&font=georgia`,
        );
        await previewed(opened, name);
        const [script = '', widget = ''] = lines(opened).split('\n');
        expect(script).to.include('src="/demo/site/dist/statement-widgets.js"');
        const page = await pageWith(widget, 360);
        const before = boxes(page);
        expect(before).to.have.length.above(5);
        await upgraded(page);
        expect(moved(before, boxes(page))).to.deep.equal([]);
      });
    }

    it('renders a statement of the visitor', async () => {
      const opened = await open('builder.html');
      await previewed(opened, 'coup-stats');
      drop(opened, 'river.json', JSON.stringify(river));
      await until(() => opened.query().get('statement') === river.id);
      expect(lines(opened)).to.match(/<coup-stats [^>]*statement="[^"]+"[^>]*><template.*12,000/);
      opened.find('input[name=updates][value=updating]').click();
      expect(lines(opened)).to.match(/<coup-stats [^>]*src="[^"]+"[^>]*><template.*12,000/);
    });
  });

  it('has the hash of the file that it offers', async () => {
    const opened = await open('builder.html');
    await previewed(opened, 'coup-stats');
    const [, integrity] = /integrity="sha384-([^"]+)"/.exec(lines(opened))!;
    const file = await (await fetch('/demo/site/dist/statement-widgets.js')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    expect(btoa(String.fromCharCode(...hash))).to.equal(integrity);
  });

  it('opens the snippet on an empty page', async () => {
    const opened = await open('builder.html?widget=demand-card&demand=arms-embargo');
    await previewed(opened, 'demand-card');
    opened.find('[data-try]').click();
    const frame = await opened.appears<HTMLIFrameElement>('dialog iframe');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin');
    const element = () => frame.contentDocument?.querySelector('demand-card');
    await until(() => element()?.shadowRoot?.querySelector('[part=sentence]'));
    expect(element()!.getAttribute('demand')).to.equal('arms-embargo');
    opened.find('dialog > button').click();
    await until(() => !opened.page.querySelector('dialog'));
  });
});
