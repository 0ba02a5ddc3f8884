/** What somebody who reads a page gets: the HTML as it was sent, the requests, the faults, and what the page shows. */
export async function visit(chrome, address) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const requests = [];
  const faults = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  const html = await response.text();
  const { origin } = new URL(address);
  return {
    ...{ context, page, html, faults },
    modules: requests.filter((url) => /\/statement-widgets\.js(?:\?|$)/.test(url)),
    elsewhere: requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')),
    cookies: await context.cookies(),
  };
}

/** Lists the layout shifts on a page from now on. It needs no script on the page. Chromium alone reports them. */
export async function shiftsOn(page) {
  const shifts = [];
  const session = await page.context().newCDPSession(page);
  session.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    shifts.push(event.layoutShiftDetails.value);
  });
  await session.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
  return shifts;
}

/** The elements on a page, and in the shadow roots of its blockquotes, by their names, each with whether it shows its widget. */
export const widgetsOn = (page, names) =>
  page.evaluate((names) => {
    const selector = names.join(',');
    const { document } = globalThis;
    const found = [...document.querySelectorAll(`${selector},blockquote`)].flatMap((element) =>
      element.matches(selector)
        ? element
        : [...(element.shadowRoot?.querySelectorAll(selector) ?? [])],
    );
    return found.map((element) => [
      element.localName,
      Boolean(element.shadowRoot?.querySelector('[part=base]')),
    ]);
  }, names);

/** What becomes of the snippets of one form on a page: the names are those of the elements that they stand for. */
export async function resultOn(page, names, words) {
  const shown = await widgetsOn(page, names);
  const visible = close(await page.evaluate(() => globalThis.document.body.innerText));
  const readable = words.every((text) => visible.includes(close(text)));
  const widgets = shown.length === names.length && shown.every(([, there]) => there);
  if (widgets) return readable ? 'widget and words' : 'widget';
  return readable ? 'words' : 'nothing';
}

/** A text without white space and without the difference between straight and curly quotes, and kinds of dashes. */
const close = (text) => text.replace(/[‘’′]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, '');
