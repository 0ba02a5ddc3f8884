import { observe } from './observe.mjs';
import { tasksOf } from './tasks.mjs';

/** A slow phone: 400 ms for each round trip, 50 KB/s, a processor four times slower. */
export const slowPhone = {
  cpu: 4,
  network: { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
};

/** For script time, which a slow network would only delay. */
const slowProcessor = { cpu: 4 };

const heights = { 360: 780, 1280: 900 };

/** A window that contains the whole page, so that nothing loads late because it is further down. */
const tall = 10_000;

/** Opens an empty page in a new context with an empty cache. `failed` collects errors and failed requests. */
export async function openPage(browser, { width, height = tall, setting }) {
  const context = await browser.newContext({ viewport: { width, height }, isMobile: width < 600 });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const failed = [];
  const pathOf = (one) => new URL(one.url()).pathname;
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('requestfailed', (request) => failed.push(`no answer for ${pathOf(request)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} for ${pathOf(response)}`);
  });
  if (setting?.network) {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...setting.network });
  }
  if (setting) await cdp.send('Emulation.setCPUThrottlingRate', { rate: setting.cpu });
  return { context, page, cdp, failed };
}

/** Counts the requests and bytes of a first visit, headers included. Skips `data:` URLs. */
function transfer(cdp) {
  const sum = { requests: 0, bytes: 0 };
  const sent = new Set();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith('http') && !response.fromDiskCache) sent.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // A file that another frame has requested already comes without bytes.
    if (!sent.has(requestId) || encodedDataLength === 0) return;
    sum.requests += 1;
    sum.bytes += encodedDataLength;
  });
  return sum;
}

/** Returns what `observe` has recorded in all documents, in milliseconds since navigation. */
export async function recorded(page) {
  const documents = await Promise.all(
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
  const [{ origin, fcp, places }] = documents;
  const all = documents.filter(Boolean);
  const seen = Math.min(...all.flatMap((one) => one.seen ?? []));
  const ready = Math.max(...all.map((one) => one.ready ?? 0));
  const shifts = all.flatMap((one) => one.shifts ?? []);
  return {
    fcp,
    // Nothing is visible before the first paint: the time of a frame is the time of its task.
    last: fcp && Number.isFinite(seen) ? Math.max(seen - origin, fcp) : undefined,
    ready: ready ? ready - origin : undefined,
    shift: shifts.reduce((sum, value) => sum + value, 0),
    places,
  };
}

const atRest = (page) =>
  page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);

/** Waits until a page is idle, and for the work that waits for that. */
export async function idle(page) {
  await atRest(page);
  await page.waitForTimeout(1500);
}

/** Waits until the awaited text is painted and the network is idle. */
async function settled(page) {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    if ((await recorded(page)).last) break;
    await page.waitForTimeout(100);
  }
  await atRest(page);
  return recorded(page);
}

/** Visits a page on the slow phone. Returns first paint, last text, `statement-ready` (ms), requests and bytes. */
export async function timed(browser, url, awaited) {
  const { context, page, cdp, failed } = await openPage(browser, {
    width: 360,
    setting: slowPhone,
  });
  const sum = transfer(cdp);
  await page.addInitScript(observe, awaited);
  await page.goto(url);
  const { fcp, last, ready } = await settled(page);
  await context.close();
  return { fcp, last, ready, ...sum, failed };
}

/** Visits a page with the slow processor, without the observer. Returns main-thread times in milliseconds. */
export async function worked(browser, url) {
  const { context, page, failed } = await openPage(browser, { width: 360, setting: slowProcessor });
  const tracing = await browser.newBrowserCDPSession();
  const events = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await tracing.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Lit renders in microtasks, which belong to the last category.
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'v8.execute'] },
  });
  await page.goto(url);
  await idle(page);
  const ended = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.end');
  await ended;
  await tracing.detach();
  await context.close();
  return { ...tasksOf(events), failed };
}

/** Delays the scripts of a page until its first paint, like a slow network. */
async function holdScripts(page) {
  await page.route('**/*', async (route) => {
    const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    if (route.request().resourceType() === 'script') {
      // A script that blocks the first paint gets its answer anyway.
      await page.waitForFunction(painted, undefined, { timeout: 3000 }).catch(() => undefined);
      await page.waitForTimeout(100);
    }
    await route.continue();
  });
}

/**
 * Loads a page and scrolls to its end like a reader. Returns the sum of all layout shifts in all its documents, and how
 * far the paragraph below the widgets moved in pixels before the scrolling.
 */
export async function shifted(browser, url, width) {
  const { context, page, failed } = await openPage(browser, { width, height: heights[width] });
  await page.addInitScript(observe, '');
  await holdScripts(page);
  await page.goto(url);
  await atRest(page);
  await page.waitForTimeout(500);
  const { places } = await recorded(page);
  const step = Math.round(heights[width] * 0.8);
  const left = () => page.evaluate('document.documentElement.scrollHeight - innerHeight - scrollY');
  for (let count = 0; count < 40 && (await left()) > 1; count += 1) {
    await page.evaluate(`scrollBy({ top: ${step}, behavior: 'instant' })`);
    await page.waitForTimeout(150);
  }
  const { shift } = await recorded(page);
  await context.close();
  const steps = places.slice(1).map((y, index) => Math.abs(y - places[index]));
  return { shift, moved: Math.max(...steps, 0), failed };
}
