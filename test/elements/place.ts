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

/** Waits until an observer has reported everything that is on the page, and the browser has been idle. */
export async function observed() {
  for (let round = 0; round < 3; round++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const probe = place('<coup-stats><span>Probe</span></coup-stats>');
  probe.page.style.cssText = 'position: fixed; inset: 0 auto auto 0';
  await until(() => probe.base(), 'an element in view starts');
  probe.page.remove();
}
