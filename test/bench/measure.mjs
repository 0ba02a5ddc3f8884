import { observe } from './observe.mjs';

/** A slow phone: 400 ms for each round trip, 50 KB/s, a processor four times slower. */
export const slowPhone = {
  cpu: 4,
  network: { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
};

/** As the machine is. */
export const unthrottled = { cpu: 1 };

/** Only the processor of the phone: where time of script is measured, the network would add nothing but waiting. */
export const slowProcessor = { cpu: 4 };

const heights = { 360: 780, 1280: 900 };

/** A window in which all is in view, so that what is painted is painted, and any shift counts. */
const tall = 9000;

/** Opens an empty page of a context of its own, with an empty cache. */
export async function open(browser, { width, height = tall, setting, javaScriptEnabled = true }) {
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled,
    isMobile: width < 600,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  const traffic = { requests: 0, bytes: 0, failed: [] };
  cdp.on('Network.responseReceived', ({ response }) => {
    if (/^http/.test(response.url) && !response.fromDiskCache) traffic.requests += 1;
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  page.on('pageerror', (error) => traffic.failed.push(error.message));
  page.on('requestfailed', (request) => traffic.failed.push(request.url()));
  if (setting?.network) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...setting.network });
  }
  if (setting) await cdp.send('Emulation.setCPUThrottlingRate', { rate: setting.cpu });
  return { context, page, cdp, traffic };
}

/** What the observer has seen in all documents of a page. */
async function seen(page) {
  const [topmost, ...frames] = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => ({
          ...globalThis.bench,
          origin: performance.timeOrigin,
          fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        }))
        .catch(() => undefined),
    ),
  );
  const all = [topmost, ...frames.filter(Boolean)];
  return {
    ...topmost,
    times: all
      .flatMap(({ seen: times }) => times ?? [])
      .map((time) => time - topmost.origin)
      .sort((a, b) => a - b),
    shifts: all.map(({ shifts }) => (shifts ?? []).reduce((sum, { value }) => sum + value, 0)),
  };
}

/** Waits until the awaited words have been seen so often, and the network is quiet. */
async function settle(page, times) {
  const end = performance.now() + 30_000;
  let state;
  do {
    await page.waitForTimeout(100);
    state = await seen(page);
  } while (state.times.length < times && performance.now() < end);
  await page.waitForLoadState('networkidle');
  return seen(page);
}

/** First contentful paint and the paint of the awaited words, in milliseconds; a second visit too where it is asked. */
export async function timed(
  browser,
  url,
  { width, height, setting, awaited, times, again = false },
) {
  const { context, page, traffic } = await open(browser, { width, height, setting });
  await page.addInitScript(observe, [awaited, false]);
  const visit = async () => {
    Object.assign(traffic, { requests: 0, bytes: 0 });
    await page.goto(url);
    const { fcp, times: list, shifts, ready, origin } = await settle(page, times);
    const { requests, bytes } = traffic;
    const shown = ready ? ready - origin : undefined;
    // Nothing is painted before the first paint: the time of a frame is that of its task, not of the screen.
    const last = list.length < times ? undefined : Math.max(list[times - 1], fcp);
    return { fcp, last, shifts, ready: shown, requests, bytes };
  };
  const first = await visit();
  let second;
  if (again) {
    await page.goto('about:blank');
    second = await visit();
  }
  await context.close();
  return { first, second, failed: traffic.failed };
}

/** Holds the page's scripts back until it has painted what it has without them, as a slow network does. */
async function holdScripts(page) {
  await page.route('**/*', async (route) => {
    const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    if (route.request().resourceType() === 'script') {
      // A script that holds up the first paint itself is not waited for.
      await page.waitForFunction(painted, undefined, { timeout: 3000 }).catch(() => undefined);
      await page.waitForTimeout(100);
    }
    await route.continue();
  });
}

/** How much the content shifts, in the top document and in frames, and how far what follows the widgets moves. */
export async function shifted(browser, url, { width, awaited, times }) {
  const results = [];
  for (const height of [heights[width], tall]) {
    const { context, page } = await open(browser, { width, height });
    await page.addInitScript(observe, [awaited, true]);
    await holdScripts(page);
    await page.goto(url);
    if (height === tall) await settle(page, times);
    else await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    results.push(await seen(page));
    await context.close();
  }
  const [usual, all] = results;
  const [top, ...frames] = usual.shifts;
  const steps = all.places.slice(1).map((y, index) => Math.abs(y - all.places[index]));
  return {
    top,
    frames: frames.reduce((sum, value) => sum + value, 0),
    moved: Math.max(...steps, 0),
  };
}

/** What of the words can be read where no script runs. */
export async function withoutScript(browser, url, { width, words }) {
  const { context, page, cdp } = await open(browser, { width, javaScriptEnabled: false });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // A reader opens a disclosure without script, too.
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const nodeId of disclosures(root)) {
    await cdp.send('DOM.setAttributeValue', { nodeId, name: 'open', value: '' });
  }
  const { documents, strings } = await cdp.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  const text = documents
    .map(({ layout }) => layout.text.map((index) => strings[index] ?? '').join(' '))
    .join(' ')
    .replace(/\s+/g, ' ');
  await context.close();
  return Object.fromEntries(
    Object.entries(words).map(([kind, list]) => [
      kind,
      [list.filter((word) => text.includes(word)).length, list.length],
    ]),
  );
}

/** The disclosures in a tree of nodes, those in frames too. */
function disclosures(node) {
  const { nodeName, nodeId, children = [], contentDocument } = node;
  const below = [...children, ...(contentDocument ? [contentDocument] : [])];
  return [...(nodeName === 'DETAILS' ? [nodeId] : []), ...below.flatMap(disclosures)];
}

/** Whether a filter narrows the names, and one the demands, as a reader would use them. */
export async function filters(browser, url, { width, name, other, addressee }) {
  const { context, page } = await open(browser, { width });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  let [names, demands] = [false, false];
  for (const frame of page.frames()) {
    const field = frame.locator('input[type=search]').first();
    if (await field.count()) {
      await field.fill(name);
      await page.waitForTimeout(200);
      names = !(await frame.getByText(other, { exact: true }).last().isVisible());
    }
    const button = frame.locator('button', { hasText: addressee }).first();
    if (await button.count()) {
      const headings = () => frame.locator('h3:visible').count();
      const before = await headings();
      await button.click();
      await page.waitForTimeout(200);
      demands = (await headings()) < before;
    }
  }
  await context.close();
  return { names, demands };
}

/** Each response of a first visit with its bytes, headers included. */
export async function transferred(browser, url, { width }) {
  const { context, page, cdp } = await open(browser, { width });
  const urls = new Map();
  const responses = [];
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = urls.get(requestId);
    if (address?.startsWith('http')) {
      responses.push({ path: new URL(address).pathname, bytes: encodedDataLength });
    }
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await context.close();
  return responses;
}
