import { open } from './measure.mjs';

/** Events in which a renderer runs script. */
const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
]);

/** The categories of main-thread work, by trace events. The first match counts. */
const parts = {
  script:
    /^(v8|EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)/i,
  style: /^(UpdateLayoutTree|RecalculateStyles)$/,
  layout: /^Layout$/,
  paint: /Paint|Layerize|UpdateLayer|Commit/,
  parsing: /^Parse/,
  rest: /./,
};

/** Measures script time and tasks on the main thread, without the observer, and the heap after a collection. */
export async function traced(browser, url, { width, setting }) {
  const { context, page, cdp, failed } = await open(browser, { width, setting });
  const whole = await browser.newBrowserCDPSession();
  const events = [];
  whole.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await whole.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Lit renders in microtasks, which belong to the last category.
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'v8.execute'] },
  });
  await page.goto(url);
  await page.waitForTimeout(600);
  const ended = new Promise((resolve) => whole.once('Tracing.tracingComplete', resolve));
  await whole.send('Tracing.end');
  await ended;
  await whole.detach();
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  await cdp.send('HeapProfiler.collectGarbage');
  const after = (await cdp.send('Performance.getMetrics')).metrics;
  await context.close();
  return {
    ...tasksOf(events),
    scriptMetric: metric('ScriptDuration') * 1000,
    layout: metric('LayoutDuration') * 1000,
    style: metric('RecalcStyleDuration') * 1000,
    heap: after.find(({ name }) => name === 'JSHeapUsedSize').value,
    nodes: after.find(({ name }) => name === 'Nodes').value,
    failed,
  };
}

/**
 * Returns the total script time, the most script time in one task, and the longest task with script, in milliseconds.
 */
function tasksOf(events) {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const isOurs = ({ name, args }) =>
    scripts.has(name) && !/^(pptr|debugger)/.test(args?.data?.url ?? '');
  // The page's main thread is the one that evaluated its scripts, or laid it out.
  const mains = new Map();
  complete
    .filter(({ name, args }) => name === 'ParseHTML' && /^http/.test(args?.beginData?.url ?? ''))
    .forEach(({ pid, tid }) => mains.set(`${pid}/${tid}`, true));
  const onMain = complete.filter(({ pid, tid }) => mains.has(`${pid}/${tid}`));
  const runs = onMain.filter(isOurs).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const outermost = [];
  for (const event of runs) {
    const { ts, dur } = outermost.at(-1) ?? { ts: 0, dur: 0 };
    if (event.ts >= ts + dur) outermost.push(event);
  }
  const script = outermost.reduce((sum, event) => sum + spent(event), 0);
  const within = ({ ts, dur }, task) => ts >= task.ts && ts + dur <= task.ts + task.dur;
  const tasks = onMain
    .filter(({ name }) => /RunTask$/.test(name))
    .map((task) => ({ ...task, runs: outermost.filter((run) => within(run, task)) }))
    .filter((task) => task.runs.length);
  const scriptOf = (task) => task.runs.reduce((sum, run) => sum + spent(run), 0);
  const [longest] = tasks.sort((a, b) => spent(b) - spent(a));
  return {
    script: script / 1000,
    wall: outermost.reduce((sum, { dur }) => sum + dur, 0) / 1000,
    longest: longest ? spent(longest) / 1000 : 0,
    inOneTask: Math.max(0, ...tasks.map(scriptOf)) / 1000,
    profile: longest && partsOf(onMain.filter((one) => within(one, longest))),
  };
}

/** Returns the time of each part of a task in milliseconds, without nested parts. */
function partsOf(events) {
  const own = Object.fromEntries(Object.keys(parts).map((part) => [part, 0]));
  const around = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const [part] = Object.entries(parts).find(([, pattern]) => pattern.test(event.name));
    while (around.length && around.at(-1).end <= event.ts) around.pop();
    const outer = around.at(-1);
    if (outer) own[outer.part] -= spent(event) / 1000;
    own[part] += spent(event) / 1000;
    around.push({ part, end: event.ts + event.dur });
  }
  return own;
}

/** Returns the CPU time of a thread for an event, without that of other programs. */
function spent({ dur, tdur }) {
  return tdur ?? dur;
}
