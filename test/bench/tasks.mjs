/** Trace events in which a renderer runs script. */
const scripts = new Set([
  ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'],
  ...['FireIdleCallback', 'EventDispatch', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule'],
]);

/** Returns the CPU time of a thread for an event in microseconds, without that of other programs. */
const spent = ({ dur, tdur }) => tdur ?? dur;

const sum = (events) => events.reduce((total, event) => total + spent(event), 0) / 1000;

const within = ({ ts, dur }, task) => ts >= task.ts && ts + dur <= task.ts + task.dur;

/** Returns the events that no other event contains. */
function outermost(events) {
  const found = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = found.at(-1);
    if (!last || event.ts >= last.ts + last.dur) found.push(event);
  }
  return found;
}

/**
 * Returns times of the main thread from the events of a trace, in milliseconds: `script` in total, the most script in
 * one task (`scriptInOneTask`), and all tasks (`main`), which include style, layout and paint.
 */
export function tasksOf(events) {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  // The main thread of the page is the one that parsed it.
  const mains = new Set(
    complete
      .filter(({ name, args }) => name === 'ParseHTML' && /^http/.test(args?.beginData?.url ?? ''))
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const onMain = complete.filter(({ pid, tid }) => mains.has(`${pid}/${tid}`));
  const isOfPage = ({ name, args }) =>
    scripts.has(name) && !/^(pptr|debugger)/.test(args?.data?.url ?? '');
  const runs = outermost(onMain.filter(isOfPage));
  const tasks = outermost(onMain.filter(({ name }) => /RunTask$/.test(name)));
  return {
    script: sum(runs),
    scriptInOneTask: Math.max(
      0,
      ...tasks.map((task) => sum(runs.filter((run) => within(run, task)))),
    ),
    main: sum(tasks),
  };
}
