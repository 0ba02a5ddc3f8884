/* global document, InputEvent, requestAnimationFrame, setTimeout -- used within the page */

/** What one page of the bench does, and what it costs there. */

/** Puts HTML on the page and waits until it stands there; the time in milliseconds. */
async function draw(html) {
  const place = document.createElement('div');
  document.body.append(place);
  const shown = new Promise((resolve, reject) => {
    place.addEventListener('statement-ready', resolve);
    place.addEventListener('statement-error', ({ faults }) => reject(faults[0]));
  });
  const start = performance.now();
  place.innerHTML = html;
  // Blockquotes are replaced in a microtask; a text looks for its sentence in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all([...place.children].map((element) => element.updateComplete));
  await shown;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Waits until what has changed is painted. */
async function painted() {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Types texts into the filter, one after another at a pace; for each the time from when its key was due until it is
 * answered and laid out: work that is still under way delays a key, and the delay counts.
 */
async function type([texts, pace]) {
  const element = document.querySelector('signatory-list');
  const input = element.shadowRoot.querySelector('input');
  const times = [];
  const start = performance.now();
  for (const [index, text] of texts.entries()) {
    const due = start + pace * (index + 1);
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    document.body.getBoundingClientRect();
    times.push(performance.now() - due);
  }
  return times;
}

export const keys = ['r', 'ri', 'rig', 'righ', 'right', 'rights', 'righ', 'r', '', 'zz', ''];

/**
 * Milliseconds between keys. The longer ones are there for what an element might put off until a reader pauses: at
 * these the next key comes while that is done.
 */
export const calm = 300;
export const paces = [100, 150, 250, 550, 700, 1200];

/** One fresh page: what some work costs there. The work is given what draws, and types, on the page. */
export async function measure(browser, url, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const opened = await context.newPage();
    await opened.goto(url);
    const devtools = await context.newCDPSession(opened);
    // What the thread itself spends, however busy the machine is with other work.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metrics = async () => {
      const { metrics: all } = await devtools.send('Performance.getMetrics');
      return Object.fromEntries(all.map(({ name, value }) => [name, value]));
    };
    const read = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return metrics();
    };
    let before = await read();
    const result = await work({
      /** From here on it counts. */
      async start() {
        before = await read();
      },
      /** The time until HTML is shown and laid out, and what the main thread spends until it is painted. */
      async draw(html) {
        const { ThreadTime: from } = await metrics();
        const time = await opened.evaluate(draw, html);
        await opened.evaluate(painted);
        return { time, cpu: ((await metrics()).ThreadTime - from) * 1000 };
      },
      type: (texts, pace) => opened.evaluate(type, [texts, pace]),
    });
    const after = await read();
    const cost = (name, unit) => (after[name] - before[name]) * unit;
    return {
      ...result,
      style: cost('RecalcStyleDuration', 1000),
      layout: cost('LayoutDuration', 1000),
      heap: cost('JSHeapUsedSize', 1e-6),
      nodes: cost('Nodes', 1),
    };
  } finally {
    await context.close();
  }
}
