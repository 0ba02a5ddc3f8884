import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import { deep, loadModule, openPage, type Page, pass, quotation, read } from './page.js';

/** Tests pages whose full text is in a closed part, for each way of closing one. */

const text = '<joint-statement id="text">The text</joint-statement>';
const figures = quotation('coup-stats', 'The figures', 'data-figures="killed"');
const sentence = 'renewed judicial executions';

/** Opens the page and follows the link from the figure to its sentence. */
async function follow(html: string, script = '') {
  const page = await openPage(figures + html, { script });
  await loadModule(page, 2);
  // The source of the figure contains the sentence too, so this looks at the text elsewhere.
  const widget = page.document.querySelector('blockquote')!;
  const link = () =>
    deep<HTMLAnchorElement>(page.document.body, 'a').find(
      ({ textContent }) => textContent === 'Read in context',
    );
  await until(link, 'the link');
  deep<HTMLDetailsElement>(page.document.body, 'details[part=source]').forEach((details) => {
    details.open = true;
  });
  await pass(page);
  const anchor = link()!;
  page.addEventListener('click', (event) => {
    // The last listener: reads the default action of the browser, and prevents it.
    left = !event.defaultPrevented && !anchor.getAttribute('href')!.startsWith('#');
    event.preventDefault();
  });
  let left = false;
  anchor.click();
  return { page, widget, left: () => left };
}

/** Returns whether the sentence is readable in the text, with a box on the screen. */
const isRead = (page: Page) => {
  const holder = page.document.querySelector('#text')!;
  return (
    holder.getClientRects().length > 0 &&
    holder.checkVisibility() &&
    read(holder).includes(sentence)
  );
};

afterEach(() => {
  document.body.replaceChildren();
});

/** Parts that any script can open. */
const openable: Record<string, string> = {
  'closed details': `<details><summary>Text</summary>${text}</details>`,
  'closed details in others that are closed': `<details><summary>All</summary><details><summary>Text</summary>${text}</details></details>`,
  'one of several details of which one is open': `<details name="parts" open><summary>One</summary>Part</details><details name="parts"><summary>Two</summary>${text}</details>`,
  'a part that is hidden until it is found': `<div hidden="until-found">${text}</div>`,
};

describe('a text in a closed part of the page', () => {
  for (const [what, html] of Object.entries(openable)) {
    it(`${what}: opens if a reader goes to a sentence in it`, async () => {
      const { page } = await follow(html);
      await until(() => isRead(page), 'the sentence is shown');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('tells the page which part it opens, like a find-in-page match', async () => {
    const { page } = await follow(
      `<div hidden="until-found" id="panel">${text}</div>`,
      `heard = []; document.addEventListener('beforematch', ({ target }) => heard.push(target.id), true)`,
    );
    await until(() => isRead(page), 'the sentence is shown');
    expect(page.heard).to.deep.equal(['panel']);
  });
});

/** Parts that only the page can open. */
const closed: Record<string, string> = {
  'a closed Bootstrap tab': `<style>.tab-content > .tab-pane:not(.active) { display: none }</style><div class="tab-content"><div class="tab-pane active">One</div><div class="tab-pane">${text}</div></div>`,
  'a collapsed Bootstrap part': `<style>.collapse:not(.show) { display: none }</style><div class="collapse">${text}</div>`,
  'a hidden panel': `<div role="tabpanel" hidden>${text}</div>`,
  'a closed dialog': `<dialog>${text}</dialog>`,
  'an accordion without height': `<div style="block-size: 0; overflow: hidden">${text}</div>`,
  'a part that is not visible': `<div style="visibility: hidden">${text}</div>`,
  'a part whose content is skipped': `<div style="content-visibility: hidden">${text}</div>`,
  'an inert part behind a modal dialog': `<div inert style="display: none">${text}</div><dialog open>Dialog</dialog>`,
};

describe('a text in a part that only the page can open', () => {
  for (const [what, html] of Object.entries(closed)) {
    it(`${what}: shows the sentence in place, or links to the statement`, async () => {
      const { page, widget, left } = await follow(html);
      const elsewhere = () => {
        const [first, ...others] = read(widget).split(sentence);
        // Once as the source of the figure, and once with its context.
        return Boolean(first) && others.length > 1;
      };
      await until(() => isRead(page) || left() || elsewhere(), 'the reader gets somewhere');
      expect(page.errors).to.deep.equal([]);
    });
  }
});
