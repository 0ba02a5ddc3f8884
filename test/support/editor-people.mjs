/* global ClipboardEvent, DataTransfer, document, getComputedStyle, innerWidth -- used within the pages */
import { madeDocument } from './made-documents.mjs';

/** How often a key is pressed, before a target counts as out of reach. */
const most = 300;

/** Whether the selected element of a page has the focus. */
const isFocused = (page, selector) =>
  page.evaluate((selected) => document.activeElement?.matches(selected) ?? false, selector);

const focusedText = (page) =>
  page.evaluate(() => {
    const { ariaLabel, textContent } = document.activeElement;
    return (ariaLabel ?? textContent).replace(/\s+/g, ' ').trim();
  });

/** Uses a page by keys only. */
export function withKeys(page) {
  const { keyboard } = page;
  /** Presses a key until an element with a selector, and with a text if it is given, has the focus. */
  async function reach(selector, { text, key = 'Tab' } = {}) {
    for (let pressed = 0; pressed < most; pressed += 1) {
      if (await isFocused(page, selector)) {
        if (text === undefined || (await focusedText(page)) === text) return;
      }
      await keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${selector} ${text ?? ''}: ${await focusedText(page)}`);
  }
  return {
    async choose(selector, { text, key } = {}) {
      await reach(selector, { text, key });
      await keyboard.press('Enter');
    },
    /** Selects the first item that the text has, and goes to its panel. */
    async firstItem() {
      await keyboard.press('Alt+ArrowDown');
      await page.locator('.item-panel').waitFor();
      await keyboard.press('Alt+Enter');
    },
    async tab(id) {
      await reach('[role=tab]', { key: 'Shift+Tab' });
      await reach(`#tab-${id}`, { key: 'ArrowRight' });
    },
    /** Types into a field, or the name of a choice into a list. */
    async enter(selector, value) {
      await reach(selector);
      await keyboard.type(value);
    },
  };
}

/** Uses a page by taps only. */
export function withTaps(page) {
  const choose = (selector, { text } = {}) => {
    const found = page.locator(selector);
    return (text === undefined ? found : found.filter({ hasText: text })).first().tap();
  };
  return {
    // The file input is below its visible label.
    choose: (selector, options) =>
      selector === '#start-document' ? choose(`label:has(${selector})`) : choose(selector, options),
    async firstItem(words) {
      await choose('.toolbar button', { text: words.items.open.next });
      await page.locator('.item-panel').waitFor();
    },
    tab: (id) => choose(`#tab-${id}`),
    async enter(selector, value) {
      const field = page.locator(selector);
      await field.tap();
      if ((await field.evaluate(({ localName }) => localName)) === 'select')
        await field.selectOption({ label: value });
      else await page.keyboard.type(value);
    },
  };
}

/** Waits until an element has another text than before. */
const changed = (page, selector, before) =>
  page.waitForFunction(
    ([selected, text]) => document.querySelector(selected)?.textContent !== text,
    [selector, before],
  );

/** Pastes HTML, as a browser does after Ctrl+V. */
const paste = (page, html) =>
  page.locator('#start-paste').evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    const options = { bubbles: true, cancelable: true, clipboardData };
    field.dispatchEvent(new ClipboardEvent('paste', options));
  }, html);

async function chooseDocument(page, person, name) {
  const chosen = page.waitForEvent('filechooser');
  await person.choose('#start-document');
  const buffer = await madeDocument(name);
  await (await chosen).setFiles({ name, mimeType: '', buffer });
}

/** Opens a document, or HTML from the clipboard. Returns the words of the page. */
export async function openDocument(page, person, { name, html }) {
  if (html === undefined) await chooseDocument(page, person, name);
  else await paste(page, html);
  await page.locator('.start .first').waitFor();
  await person.choose('.start .first');
  await page.locator('[role=textbox]').waitFor();
  const { words } = JSON.parse(await page.locator('#data').textContent());
  return words;
}

/** Enters the day of issue, which the document does not give, where the editor asks for it. */
async function enterDate(page, person, [year, month, day]) {
  for (const [part, value] of Object.entries({ day, month, year }))
    await person.enter(`#details-date-${part}`, value);
  await person.tab('text');
}

/**
 * Confirms every item, all signatories and the statement. Returns how many items were confirmed. `look` is called with
 * the name of each state.
 */
export async function confirmAll(page, person, { words, date, look }) {
  const { items } = words;
  let confirmed = 0;
  const isAnyOpen = await page.locator('.open-items ul').first().isVisible();
  if (isAnyOpen) await person.firstItem(words);
  while ((await page.locator('.item-panel').count()) > 0) {
    await look(`item ${confirmed + 1}`);
    const before = await page.locator('.progress').textContent();
    const sentence = await page.locator('.item-panel').innerText();
    await person.choose('.item-panel button', { text: items.confirmNext });
    await Promise.race([
      changed(page, '.progress', before),
      page.locator('#item-reason').waitFor(),
    ]);
    if ((await page.locator('.progress').textContent()) === before)
      throw new Error(`cannot confirm: ${sentence}`);
    confirmed += 1;
  }
  const open = page.locator('.open-items');
  for (const text of [items.open.confirmSignatories, items.open.confirmStatement]) {
    const button = open.locator('button', { hasText: text });
    if ((await button.count()) === 0) continue;
    await person.choose('.open-items button', { text });
    if (date && text === items.open.confirmStatement) {
      await page.locator('#part-details').waitFor();
      await look('details');
      await enterDate(page, person, date);
      await person.choose('.open-items button', { text });
    }
    await button.waitFor({ state: 'detached' });
  }
  await look('confirmed');
  return confirmed;
}

/** Saves a file that a button makes. Returns its name and its bytes. */
export async function download(page, person, selector, text) {
  const started = page.waitForEvent('download');
  await person.choose(selector, { text });
  const file = await started;
  const chunks = await (await file.createReadStream()).toArray();
  return { name: file.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** Returns the elements that are too small for a finger, and those that make the page wider than its window. */
export const touchFaults = (page) =>
  page.evaluate(() => {
    const small = [...document.querySelectorAll('a, button, select, summary, label, [role=tab]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      // A link within a sentence is as high as its line.
      .filter((control) => getComputedStyle(control).display !== 'inline' || !control.closest('p'))
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return control.localName !== 'label' && Math.min(width, height) < 24;
      })
      .map(({ outerHTML }) => `small: ${outerHTML.slice(0, 120)}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...small, `scrolls to ${scrollWidth}`] : small;
  });
