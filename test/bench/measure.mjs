import { observe } from './observe.mjs';
import { total } from './statistics.mjs';

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
const tall = 10_000;

/** The same for a page of seven widgets. */
export const taller = 26_000;

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
  const failed = [];
  page.on('pageerror', (error) => failed.push(error.message));
  const pathOf = (one) => new URL(one.url()).pathname;
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

/** Every answer that comes over the network, headers included: none from a cache, none of a `data:` URL. */
function responsesOf(cdp) {
  const responses = [];
  const [cached, paths] = [new Set(), new Map()];
  cdp.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const { protocol, pathname } = new URL(response.url);
    if (/^https?:$/.test(protocol) && !response.fromDiskCache && !cached.has(requestId)) {
      paths.set(requestId, pathname);
    }
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    // What waited for the same address in another frame comes from the cache, too, and has no bytes.
    if (path && encodedDataLength > 0) responses.push({ path, bytes: encodedDataLength });
  });
  return responses;
}

/** What the observer has seen in all documents of a page; times in milliseconds since it was asked for. */
async function seen(page) {
  const documents = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const end = ({ responseEnd }) => performance.timeOrigin + responseEnd;
          const resources = performance.getEntriesByType('resource');
          return {
            ...globalThis.bench,
            origin: performance.timeOrigin,
            fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
            document: end(performance.getEntriesByType('navigation')[0]),
            script: Math.max(
              ...resources.filter(({ initiatorType }) => initiatorType === 'script').map(end),
            ),
          };
        })
        .catch(() => undefined),
    ),
  );
  const [topmost, ...frames] = documents;
  const all = [topmost, ...frames.filter(Boolean)];
  const since = (time) => time - topmost.origin;
  const framed = all.slice(1).find(({ seen: times }) => times?.length);
  const ready = Math.max(...all.map((one) => one.ready ?? 0));
  return {
    ...topmost,
    times: all
      .flatMap(({ seen: times }) => times ?? [])
      .map(since)
      .sort((a, b) => a - b),
    shifts: all.map(({ shifts }) => (shifts ?? []).reduce((sum, { value }) => sum + value, 0)),
    ready: ready ? since(ready) : undefined,
    // What the frame in which the words are seen has waited for.
    waits: framed && {
      document: since(topmost.document),
      frame: since(framed.document),
      module: since(framed.script),
      drawn: framed.ready ? since(framed.ready) : undefined,
    },
  };
}

/** Waits until the network is quiet; the driver misses that at times, of pages that have long been at rest. */
export const atRest = (page) =>
  page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);

/** Waits until something is painted, the awaited words have been seen so often, and the network is quiet. */
async function settle(page, times) {
  const end = performance.now() + 30_000;
  let state;
  do {
    await page.waitForTimeout(100);
    state = await seen(page);
  } while (!(state.times.length >= times && state.fcp) && performance.now() < end);
  await atRest(page);
  return seen(page);
}

/** First contentful paint and the paint of the awaited words, in milliseconds; a second visit too where it is asked. */
export async function timed(
  browser,
  url,
  { width, height, setting, awaited, times, again = false },
) {
  const { context, page, cdp, failed } = await open(browser, { width, height, setting });
  const responses = responsesOf(cdp);
  await page.addInitScript(observe, [awaited, false]);
  const visit = async () => {
    responses.length = 0;
    await page.goto(url);
    const { fcp, times: list, shifts, ready, waits } = await settle(page, times);
    // Nothing is painted before the first paint: the time of a frame is that of its task, not of the screen.
    const last = list.length < times || !fcp ? undefined : Math.max(list[times - 1], fcp);
    return {
      ...{ fcp, last, shifts, ready, waits },
      requests: responses.length,
      bytes: total(responses),
    };
  };
  const first = await visit();
  let second;
  if (again) {
    await page.goto('about:blank');
    second = await visit();
  }
  await context.close();
  return { first, second, failed };
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

/**
 * How much the content shifts, in the top document and in its frames, of three loads the most; and how far what follows
 * the widgets moves.
 */
export async function shifted(browser, url, { width, awaited, times }) {
  const load = async (height) => {
    const { context, page, failed } = await open(browser, { width, height });
    await page.addInitScript(observe, [awaited, true]);
    await holdScripts(page);
    await page.goto(url);
    if (height === tall) await settle(page, times);
    else await atRest(page);
    await page.waitForTimeout(500);
    const state = await seen(page);
    await context.close();
    return { ...state, failed };
  };
  // They count what moves, not how long it takes, and so may run side by side.
  const [all, ...usual] = await Promise.all([tall, ...Array(3).fill(heights[width])].map(load));
  const frames = ({ shifts }) => shifts.slice(1).reduce((sum, value) => sum + value, 0);
  const steps = all.places.slice(1).map((y, index) => Math.abs(y - all.places[index]));
  return {
    top: Math.max(...usual.map(({ shifts }) => shifts[0])),
    frames: Math.max(...usual.map(frames)),
    moved: Math.max(...steps, 0),
    failed: [all, ...usual].flatMap(({ failed }) => failed),
  };
}

/** Each response of a first visit with its bytes, headers included. */
export async function transferred(browser, url, { width }) {
  const { context, page, cdp, failed } = await open(browser, { width });
  const responses = responsesOf(cdp);
  await page.goto(url);
  await atRest(page);
  await page.waitForTimeout(500);
  await context.close();
  return { responses, failed };
}
