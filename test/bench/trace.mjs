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

/** Script time and tasks on the main thread, without the observer; the heap after a collection. */
export async function traced(browser, url, { width, setting }) {
  const { context, page, cdp } = await open(browser, { width, setting });
  const whole = await browser.newBrowserCDPSession();
  const events = [];
  whole.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await whole.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
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
  };
}

/** The time of all script, the most of it in one task, and the longest task that runs any, in milliseconds. */
function tasksOf(events) {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const isOurs = ({ name, args }) =>
    scripts.has(name) && !/^(pptr|debugger)/.test(args?.data?.url ?? '');
  // The main thread of the page is the one that evaluated its scripts, or laid it out.
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
  const longest = Math.max(0, ...tasks.map(spent));
  const scriptOf = (task) => task.runs.reduce((sum, run) => sum + spent(run), 0);
  const [busiest] = tasks.sort((a, b) => scriptOf(b) - scriptOf(a));
  const profile = new Map();
  for (const event of busiest ? onMain.filter((one) => within(one, busiest)) : []) {
    if (/RunTask$/.test(event.name)) continue;
    profile.set(event.name, (profile.get(event.name) ?? 0) + spent(event) / 1000);
  }
  return {
    script: script / 1000,
    longest: longest / 1000,
    inOneTask: busiest ? scriptOf(busiest) / 1000 : 0,
    profile: [...profile].sort((a, b) => b[1] - a[1]).slice(0, 12),
  };
}

/** What a thread spent on an event: its own time, which does not count the work of other programs. */
function spent({ dur, tdur }) {
  return tdur ?? dur;
}
