import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sentencesOf, statementText } from '../../src/statement/text.js';
import { riverUrl } from '../fixtures/river.js';
import { coalition } from '../statement/coalition.js';
import { statement } from '../statement/fixture.js';
import { until } from '../until.js';
import { clearAddress, parts, read, settled, show, showOne } from './helpers.js';

afterEach(clearAddress);

const text = (attributes = '') =>
  showOne<'joint-statement'>(`<joint-statement ${attributes}></joint-statement>`);

/** The next time that the page's address leads elsewhere. */
const hashChange = () =>
  new Promise((resolve) => {
    // The element listened first, and has heard of it by then.
    addEventListener('hashchange', resolve, { once: true });
  });

/** The sentence to which the address leads, as the element shows it. */
const target = ({ shadowRoot }: Element) => {
  const [marked, ...more] = shadowRoot!.querySelectorAll('[part~=target]');
  expect(more).to.deep.equal([]);
  return marked?.id;
};

/** Waits until the sentence has the focus to which the address leads. */
async function sought(element: Element) {
  if (!element.shadowRoot!.activeElement) await oneEvent(element, 'focusin');
  await settled(element);
}

describe('<joint-statement>', () => {
  it('shows the whole text, word for word, and every signatory', async () => {
    const { root } = await text();
    const paragraphs = parts(root, 'paragraph').map((paragraph) => paragraph.innerText.trim());
    expect(paragraphs.join('\n\n')).to.equal(statementText(statement));
    expect(parts(root, 'signatory').map(read)).to.deep.equal(statement.signatories);
    expect(read(root.querySelector('h2'))).to.equal(statement.title);
  });

  it('shows as much as is asked for', async () => {
    const { element, root } = await text('show="lede"');
    expect(parts(root, 'paragraph')).to.have.lengthOf(1);
    expect(parts(root, 'signatory')).to.have.lengthOf(0);
    element.show = 'signatories';
    await element.updateComplete;
    expect(parts(root, 'paragraph')).to.have.lengthOf(0);
    expect(parts(root, 'signatory')).to.have.lengthOf(46);
    element.removeAttribute('show');
    element.show = undefined;
    await element.updateComplete;
    expect(parts(root, 'paragraph')).to.have.lengthOf(16);
  });

  it('understands the former name of that attribute, which may also name a part of the page', async () => {
    const { element, root, errors } = await text('part="lede"');
    expect(parts(root, 'paragraph')).to.have.lengthOf(1);
    expect([...element.part]).to.deep.equal(['lede']);
    element.setAttribute('part', 'main column');
    await element.updateComplete;
    expect(parts(root, 'paragraph')).to.have.lengthOf(16);
    element.setAttribute('part', 'lede');
    element.setAttribute('show', 'signatories');
    await element.updateComplete;
    expect(parts(root, 'signatory')).to.have.lengthOf(46);
    expect(errors).to.deep.equal([]);
  });

  it('leads to the sentence of the address it is loaded with', async () => {
    history.replaceState(null, '', '#p11s3');
    const { element, root } = await text();
    await sought(element);
    expect(target(element)).to.equal('p11s3');
    expect(root.activeElement?.id).to.equal('p11s3');
    const { top, bottom } = root.activeElement!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('leads there past widgets that take their places later, in another language', async () => {
    history.replaceState(null, '', '#p11s3');
    const widgets = '<coup-stats></coup-stats><demand-list></demand-list>';
    const { page } = await show(
      `<div lang="fr">${widgets}<joint-statement></joint-statement></div>`,
    );
    const [stats, demands, element] = [...page.firstElementChild!.children] as [
      Element,
      Element,
      Element,
    ];
    await sought(element);
    expect(target(element)).to.equal('p11s3');
    const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    expect(parts(stats.shadowRoot!, 'link')).to.have.lengthOf(3);
    expect(parts(demands.shadowRoot!, 'link')).to.have.lengthOf(15);
  });

  it('leads there in a statement that arrives later, and other widgets link to it', async () => {
    history.replaceState(null, '', '#open-river-2025:p3s1');
    // An address of its own, which no other test has had fetched.
    const src = `${riverUrl}?late`;
    const { page } = await show(
      `<demand-list src="${src}"></demand-list><joint-statement src="${src}"></joint-statement>`,
    );
    const [list, element] = [...page.children] as [Element, Element];
    await sought(element);
    expect(target(element)).to.equal('open-river-2025:p3s1');
    await settled(list);
    for (const link of parts(list.shadowRoot!, 'link')) {
      expect(link.getAttribute('href')).to.match(/^#open-river-2025:/);
    }
  });

  it('opens what it is folded into', async () => {
    const { page } = await show(
      '<details><summary>All</summary><details><summary>Text</summary><joint-statement></joint-statement></details></details>',
    );
    const element = page.querySelector('joint-statement')!;
    const focused = oneEvent(element, 'focusin');
    location.hash = 'p3s1';
    await focused;
    expect(element.shadowRoot?.activeElement?.checkVisibility()).to.equal(true);
    expect(page.querySelectorAll('details[open]')).to.have.lengthOf(2);
  });

  it('marks the sentence without moving anything, and lets go of it', async () => {
    const { element, root } = await text();
    const boxes = () =>
      [...root.querySelectorAll('*')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join();
      });
    const before = boxes();
    const background = getComputedStyle(root.getElementById('p3s2')!).backgroundColor;
    let changed = hashChange();
    location.hash = 'p3s2';
    await changed;
    await element.updateComplete;
    expect(target(element)).to.equal('p3s2');
    expect(getComputedStyle(root.getElementById('p3s2')!).backgroundColor).not.to.equal(background);
    expect(boxes()).to.deep.equal(before);
    changed = hashChange();
    location.hash = 'elsewhere';
    await changed;
    await element.updateComplete;
    expect(target(element)).to.equal(undefined);
  });

  it('takes no harm from an address that leads nowhere', async () => {
    history.replaceState(null, '', '#50%');
    const { element, errors } = await text();
    expect([target(element), errors]).to.deep.equal([undefined, []]);
    const changed = hashChange();
    location.hash = '%E0%A4%A';
    await changed;
    await element.updateComplete;
    expect(target(element)).to.equal(undefined);
  });

  it('hears no more of the address once it is removed', async () => {
    const { element } = await text();
    element.remove();
    const changed = hashChange();
    location.hash = 'p3s2';
    await changed;
    expect(target(element)).to.equal(undefined);
  });
});

describe('a text with lists, quotations and footnotes', () => {
  const rich = async (attributes = '') => {
    const { element } = await text(attributes);
    // Its own statement is not the one of the page, and has other ids.
    Object.assign(element, { statement: coalition });
    await until(() => parts(element.shadowRoot!, 'footnotes').length, 'the footnotes are shown');
    return { element, root: element.shadowRoot! };
  };

  it('shows every sentence with its id, word for word', async () => {
    const { root } = await rich();
    root.querySelectorAll('sup').forEach((mark) => {
      mark.remove();
    });
    const shown = parts(root, 'sentence').map(({ id, textContent }) => [id, textContent]);
    const expected = sentencesOf(coalition).map(({ id, text: words }) => [
      `open-the-lake:${id}`,
      words,
    ]);
    expect(shown).to.deep.equal(expected);
  });

  it('shows lists in lists, with the marks as published', async () => {
    const { root } = await rich();
    const [address, numbered, inner, notes, ...more] = parts(root, 'list');
    expect(more).to.deep.equal([]);
    expect([address, numbered, inner, notes].map((list) => list!.localName)).to.deep.equal([
      ...['ul', 'ol', 'ul', 'ul'],
    ]);
    expect(inner!.parentElement).to.equal(numbered!.firstElementChild);
    expect(read(numbered!.lastElementChild)).to.equal('b) to publish the report.');
    expect(parts(root, 'label').map(read)).to.deep.equal(['To', 'Cc', 'a)', 'b)']);
    const markers = [numbered, inner].map((list) => getComputedStyle(list!).listStyleType);
    expect(markers).to.deep.equal(['none', 'circle']);
    expect([address, numbered, inner].map((list) => list!.role)).to.deep.equal([
      ...['list', 'list', null],
    ]);
  });

  it('shows headings by their level, and closing notes apart', async () => {
    const { root } = await rich('heading-level="1"');
    const headings = [...parts(root, 'section'), ...parts(root, 'subsection')];
    expect(headings.map(({ localName }) => localName)).to.deep.equal(['h2', 'h2', 'h3']);
    expect(read(root.querySelector('[part=closing] h2'))).to.equal('Notes to editors');
  });

  it('shows emphasis, links, and a quotation with its speaker', async () => {
    const { root } = await rich();
    expect(read(root.querySelector('strong'))).to.equal('since 2021');
    expect(read(root.querySelector('em'))).to.equal('lake');
    const links = parts(root, 'text-link').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'https://commission.example/report',
      'mailto:press@lake.example',
      'https://census.example/',
    ]);
    // A print adds the URL of a link, unless its words are the URL.
    expect(read(root.querySelector('a.url'))).to.equal('press@lake.example');
    expect(root.querySelectorAll('a.url')).to.have.lengthOf(1);
    const [quotation] = parts(root, 'quotation');
    expect(read(quotation!.lastElementChild)).to.equal('Amina Yusuf, Institute of the Lake');
  });

  it('leads to a footnote and back, and leaves the URL of the page', async () => {
    const { root } = await rich();
    const { href } = location;
    const [reference, second] = parts(root, 'noteref');
    const [back] = parts(root, 'backlink');
    expect([reference!.role, back!.role, second!.textContent]).to.deep.equal([
      'doc-noteref',
      'doc-backlink',
      '*',
    ]);
    reference!.focus();
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement).to.equal(back);
    expect(back!.closest('[role=doc-footnote]')?.textContent).to.include('Decree 14 of 2021.');
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement).to.equal(reference);
    expect(location.href).to.equal(href);
  });

  it('shows only the footnotes of what it shows', async () => {
    const { element, root } = await rich();
    element.show = 'lede';
    await element.updateComplete;
    expect(parts(root, 'footnote')).to.deep.equal([]);
    element.show = 'text';
    await element.updateComplete;
    expect(parts(root, 'footnote')).to.have.lengthOf(2);
  });

  it('keeps its form in a translation, without the marks of the original', async () => {
    const { element, root } = await rich('lang="fr"');
    const marks = [{ words: '2021', kind: 'strong' as const }];
    const sentences = {
      p1s1: { text: 'Le lac est fermé depuis 2021.', marks },
      p4s1: 'ouvrir le lac',
      n1s1: 'Décret 14 de 2021.',
    };
    const translations = [{ language: 'fr', status: 'unofficial' as const, sentences }];
    Object.assign(element, { statement: { ...coalition, translations } });
    await until(() => root.textContent.includes('ouvrir le lac'), 'the translation is shown');
    expect(read(root.querySelector('strong'))).to.equal('2021');
    expect(parts(root, 'noteref').map(read)).to.deep.equal(['*']);
    expect(parts(root, 'footnote')).to.have.lengthOf(2);
    const item = root.getElementById('open-the-lake:p4s1')!.closest('li')!;
    const [label, sentence] = item.querySelectorAll<HTMLElement>('[lang]');
    expect([read(label), label!.lang, sentence!.lang]).to.deep.equal(['a)', 'en', 'fr']);
  });

  it('labels translated sentences that follow each other once', async () => {
    const { element, root } = await rich('lang="fr"');
    const labels = async (sentences: Record<string, string>) => {
      const translations = [{ language: 'fr', status: 'official' as const, sentences }];
      Object.assign(element, { statement: { ...coalition, translations } });
      await until(() => root.textContent.includes(sentences.p1s1!), 'the translation is shown');
      return parts(root, 'translation').map(
        ({ previousElementSibling }) => previousElementSibling!.id.split(':')[1],
      );
    };
    expect(await labels({ p1s1: 'Un.', p1s2: 'Deux.', p4s1: 'Trois' })).to.deep.equal([
      ...['p1s2', 'p4s1'],
    ]);
    expect(await labels({ p1s1: 'Un seul.', p4s1: 'Trois' })).to.deep.equal(['p1s1', 'p4s1']);
  });

  it('gives a sentence its own direction among sentences of the other', async () => {
    const { element, root } = await rich('lang="ar"');
    const sentences = { p1s1: 'البحيرة مغلقة منذ 2021.', p4s1: 'فتح البحيرة' };
    const translations = [{ language: 'ar', status: 'unofficial' as const, sentences }];
    Object.assign(element, { statement: { ...coalition, translations } });
    await until(() => root.textContent.includes('فتح البحيرة'), 'the translation is shown');
    const directionOf = (id: string) => root.getElementById(`open-the-lake:${id}`)!.dir;
    // The second sentence of a paragraph, and the second item of a list.
    expect(['p1s1', 'p1s2', 'p3s1', 'p4s1', 'p7s1'].map(directionOf)).to.deep.equal([
      ...['', 'ltr', '', '', 'ltr'],
    ]);
  });
});

describe('a link to a sentence', () => {
  const page = (...elements: string[]) =>
    show(elements.map((html) => html.replace(/^<([\w-]+)(.*)>$/, '<$1$2></$1>')).join(''));

  const follow = async (widget: Element, full: Element, how: (link: HTMLElement) => unknown) => {
    const [link] = parts(widget.shadowRoot!, 'link');
    await how(link!);
    await sought(full);
  };

  for (const [widget, sentence] of [
    ['<coup-stats figures="displaced">', 'p3s2'],
    ['<demand-card demand="voices">', 'p15s3'],
    ['<demand-list to="asean">', 'p8s3'],
    ['<justice-timeline from="2025">', 'p15s1'],
    ['<statement-quote sentence="p16s4">', 'p16s4'],
  ] as const) {
    it(`leads from ${widget} to it in the full text, by click and by keyboard`, async () => {
      const { page: shown } = await page(widget, '<joint-statement>');
      const [element, full] = [...shown.children] as [Element, Element];
      await settled(element);
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      await follow(element, full, (link) => {
        link.click();
      });
      expect(target(full)).to.equal(sentence);
      expect(full.shadowRoot?.activeElement?.id).to.equal(sentence);
      await follow(element, full, async (link) => {
        link.focus();
        await sendKeys({ press: 'Enter' });
      });
      expect(full.shadowRoot?.activeElement?.id).to.equal(sentence);
    });
  }

  it('leads there a second time, and on a page with another base address', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const { page: shown } = await page('<statement-quote sentence="p16s4">', '<joint-statement>');
    const [quote, full] = [...shown.children] as [Element, Element];
    await settled(quote);
    await follow(quote, full, (link) => {
      link.click();
    });
    const [link] = parts(quote.shadowRoot!, 'link');
    link!.focus();
    expect(full.shadowRoot?.activeElement).to.equal(null);
    link!.click();
    await until(() => full.shadowRoot?.activeElement?.id === 'p16s4', 'the sentence has the focus');
    base.remove();
  });

  it('is there only while the page shows the sentence', async () => {
    const { page: shown } = await page('<statement-quote sentence="p16s4">', '<joint-statement>');
    const [quote, full] = [...shown.children] as [Element, Element];
    const links = async () => {
      await settled(quote);
      return parts(quote.shadowRoot!, 'link').length;
    };
    expect(await links()).to.equal(1);
    full.remove();
    expect(await links()).to.equal(0);
    // Removed while an update is on its way, it offers nothing either.
    shown.append(full);
    full.remove();
    await settled(full);
    expect(await links()).to.equal(0);
    shown.append(full);
    await settled(full);
    expect(await links()).to.equal(1);
    full.setAttribute('show', 'lede');
    await settled(full);
    expect(await links()).to.equal(0);
  });

  it('is followed only where nothing else is meant by the click', async () => {
    const { page: place } = await page('<joint-statement>');
    place.insertAdjacentHTML(
      'beforeend',
      '<a href="#p3s2">Link</a><a href="#p3s2" target="_blank">New</a>',
    );
    const [link, other] = place.querySelectorAll('a');
    const stop = (event: Event) => {
      event.preventDefault();
    };
    const prevented = (anchor: Element, init: MouseEventInit) => {
      const event = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      let before = true;
      // After the element has seen it, and so that no window opens.
      addEventListener(
        'click',
        (seen) => {
          before = seen.defaultPrevented;
          seen.preventDefault();
        },
        { once: true },
      );
      anchor.dispatchEvent(event);
      return before;
    };
    for (const init of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ]) {
      expect(prevented(link!, init), JSON.stringify(init)).to.equal(false);
    }
    expect(prevented(other!, {})).to.equal(false);
    place.addEventListener('click', stop);
    expect(prevented(link!, {})).to.equal(true);
    expect(location.hash).to.equal('');
    place.removeEventListener('click', stop);
    expect(prevented(link!, {})).to.equal(true);
    await until(() => location.hash === '#p3s2', 'the link is followed');
  });
});
