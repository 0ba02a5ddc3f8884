/* global document, InputEvent, requestAnimationFrame, setTimeout -- used within the page */

/** Runs the steps of one benchmark page, and measures their cost. */

/** Inserts HTML and waits until it is rendered. Returns the time in milliseconds. */
async function draw(html) {
  const place = document.createElement('div');
  document.body.append(place);
  const shown = new Promise((resolve, reject) => {
    place.addEventListener('statement-ready', resolve);
    place.addEventListener('statement-error', ({ faults }) => reject(faults[0]));
  });
  const start = performance.now();
  place.innerHTML = html;
  // The module replaces blockquotes in a microtask, and a text looks for its sentence in its own task.
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all([...place.children].map((element) => element.updateComplete));
  await shown;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Waits until changes are painted. */
async function painted() {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Types texts into the filter at a fixed pace. Returns for each the time from its due moment to the layout of the
 * result, so that delays by earlier work count.
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

/** Milliseconds between keys, as a person types. */
export const pace = 150;

/** Measures some work on a fresh page. The work receives functions that render and type. */
export async function measure(browser, url, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const opened = await context.newPage();
    await opened.goto(url);
    const devtools = await context.newCDPSession(opened);
    // CPU time of the thread, regardless of other work on the machine.
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
      /** Starts the measurement. */
      async start() {
        before = await read();
      },
      /** Returns the time until HTML is laid out, and the CPU time of the main thread until it is painted. */
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
    return { ...result, heap: cost('JSHeapUsedSize', 1e-6) };
  } finally {
    await context.close();
  }
}
