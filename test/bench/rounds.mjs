import { slowPhone, slowProcessor, taller, timed, unthrottled } from './measure.mjs';
import { traced } from './trace.mjs';

/** The numbers of widgets on measured pages, other than three. */
export const counts = [2, 7];

/** The rounds for measurements without a goal: second visits, other numbers of widgets, the timeline. */
const roundsOfMore = 3;

/** Pages whose script has a goal. It is so small that each round loads them several times. */
const compared = ({ name, own }) => own || name === 'hand-written';
const loadsOfCompared = 4;

/** The conditions of a page load. */
const visits = {
  'slow 360': [360, slowPhone],
  'slow 1280': [1280, slowPhone],
  'free 360': [360, unthrottled],
  'free 1280': [1280, unthrottled],
};
const phone = { width: 360, setting: slowProcessor };
const free = { width: 1280, setting: unthrottled };

/** Measures every page in turn, starting with another page in each round. */
export async function measureRound(
  { browser, address, peers, timelines, content, steps },
  round,
  add,
) {
  const awaited = content.names.list.at(-1);
  const turn = (list) => list.map((_, index) => list[(index + round * 4) % list.length]);
  const more = round < roundsOfMore;
  const scripts = async (peer) => {
    add(peer, 'script 3', await traced(browser, address(peer, 3), phone));
    add(peer, 'script free', await traced(browser, address(peer, 3), free));
  };

  for (const peer of turn(peers)) {
    for (const [kind, [width, setting]] of Object.entries(visits)) {
      const options = { width, setting, awaited, times: 1, again: more };
      add(peer, kind, await timed(browser, address(peer, 3), options));
    }
    if (!compared(peer)) await scripts(peer);
  }
  const often = peers.filter(compared);
  for (let load = 0; load < loadsOfCompared; load += 1) {
    for (const peer of turn(often)) await scripts(peer);
  }
  for (const form of peers.filter(({ own }) => own)) {
    add(form, 'script all', await traced(browser, address(form, 'all'), phone));
  }
  if (!more) return;

  for (const count of counts) {
    for (const peer of turn(peers)) {
      const longer = count > 3 ? { times: 2, height: taller } : { times: 1 };
      const options = { width: 360, setting: slowPhone, awaited, ...longer };
      add(peer, `slow ${count}`, await timed(browser, address(peer, count), options));
      add(peer, `script ${count}`, await traced(browser, address(peer, count), phone));
    }
  }
  for (const peer of turn(timelines)) {
    const url = address(peer, 'timeline');
    for (const [kind, [width, setting]] of Object.entries(visits)) {
      const options = { width, setting, awaited: steps.list.at(-1).heading, times: 1, again: true };
      add(peer, `timeline ${kind}`, await timed(browser, url, options));
    }
    add(peer, 'timeline script', await traced(browser, url, phone));
    add(peer, 'timeline script free', await traced(browser, url, free));
  }
}
