import { observe } from './observe.mjs';
import { total } from './statistics.mjs';

/** A slow phone: 400 ms for each round trip, 50 KB/s, a four times slower processor. */
export const slowPhone = {
  cpu: 4,
  network: { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
};

/** The unthrottled machine. */
export const unthrottled = { cpu: 1 };

/** Throttles only the processor, for measurements of script time. A slow network would only add waiting. */
export const slowProcessor = { cpu: 4 };

const heights = { 360: 780, 1280: 900 };

/** A window that contains everything, so that everything is painted and every shift counts. */
const tall = 10_000;

/** A window for a page of seven widgets. */
export const taller = 26_000;

/** Opens an empty page in a new context with an empty cache. */
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

/** Records every network response with its headers. Skips caches and `data:` URLs. */
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
    // A request that waited for the same URL in another frame also comes from the cache, without bytes.
    if (path && encodedDataLength > 0) responses.push({ path, bytes: encodedDataLength });
  });
  return responses;
}

/** Returns the observations in all documents of a page, in milliseconds since navigation. */
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
    // The work before the frame that shows the text.
    waits: framed && {
      document: since(topmost.document),
      frame: since(framed.document),
      module: since(framed.script),
      drawn: framed.ready ? since(framed.ready) : undefined,
    },
  };
}

/** Waits until the network is idle. The driver sometimes misses this for pages that are idle already. */
export const atRest = (page) =>
  page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);

/** Waits until the page is painted, the awaited text appears the given number of times, and the network is idle. */
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

/**
 * Returns the first contentful paint and the paint of the awaited text in milliseconds, also for a second visit on
 * request.
 */
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
    // Nothing is painted before the first paint: the time of a frame is the time of its task.
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

/** Delays the scripts of a page until its first paint, like a slow network. */
async function holdScripts(page) {
  await page.route('**/*', async (route) => {
    const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    if (route.request().resourceType() === 'script') {
      // Does not wait for a script that blocks the first paint.
      await page.waitForFunction(painted, undefined, { timeout: 3000 }).catch(() => undefined);
      await page.waitForTimeout(100);
    }
    await route.continue();
  });
}

/**
 * Returns the largest layout shift of three loads, in the top document and in frames, and how far the content after the
 * widgets moves.
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
  // They measure distances and not times, so they may run in parallel.
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

/** Returns each response of a first visit with its size in bytes, headers included. */
export async function transferred(browser, url, { width }) {
  const { context, page, cdp, failed } = await open(browser, { width });
  const responses = responsesOf(cdp);
  await page.goto(url);
  await atRest(page);
  await page.waitForTimeout(500);
  await context.close();
  return { responses, failed };
}
