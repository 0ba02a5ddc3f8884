import type { StatementElement } from '../../src/elements/statement-element.js';
import '../../src/entrypoints/script-tag.js';
import { until } from '../until.js';

/** Parses HTML, including declarative shadow roots, into the page. Returns the widget or the quotation. */
export function place(html: string) {
  const page = document.createElement('div');
  page.setHTMLUnsafe(html);
  document.body.append(page);
  const [widget] = page.querySelectorAll<StatementElement<object>>('coup-stats, blockquote');
  const base = () => widget!.shadowRoot?.querySelector('[part=base]');
  return { page, widget: widget!, base, summary: () => base()!.querySelectorAll('summary')[1]! };
}

/** Inserts an element above the paragraph that is in view. */
export function placeAbove(html: string) {
  const page = document.createElement('div');
  page.innerHTML = '<p style="block-size: 400vh">An article.</p>'.repeat(2);
  document.body.append(page);
  scrollTo(0, 2 * innerHeight);
  const [first] = page.children;
  first!.insertAdjacentHTML('beforebegin', html);
  const element = page.querySelector<StatementElement<object>>('coup-stats, joint-statement')!;
  const base = () => element.shadowRoot?.querySelector('[part=base]');
  return { element, base, top: () => first!.getBoundingClientRect().top };
}

/** Waits until an observer has reported everything that is on the page, and the browser has been idle. */
export async function observed() {
  for (let round = 0; round < 3; round++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Far below, an element starts when the browser is idle.
  const probe = place('<coup-stats><span>Probe</span></coup-stats>');
  probe.page.style.cssText = 'position: fixed; inset: 400vh auto auto 0';
  await until(() => probe.base(), 'an element far below starts');
  probe.page.remove();
}
