import { expect } from '@open-wc/testing';
import { river } from '../../fixtures/river.js';
import { until } from '../../until.js';
import { find, loadWidgets, openApp, seen, sentPage } from './page.js';
import { own, type reported } from './suite.js';

/**
 * Tests the hydration of server-rendered pages. Some frameworks set objects on custom elements only after a change, or
 * skip their listeners.
 */
export function testHydration(
  { check }: ReturnType<typeof reported>,
  name: string,
  { objects = true, listeners = true } = {},
): void {
  for (const widgets of ['before', 'after'] as const) {
    check('hydration', `the module loaded ${widgets} the app, without a warning`, async () => {
      const { head, html } = await sentPage(name);
      expect(html).to.match(/<coup-stats[^>]* figures="killed"/);
      const initial = { statement: river };
      const page = await openApp(name, { widgets, head, html, file: 'development.js', initial });
      const element = await find(page, '#attributes');
      page.set({ figures: 'displaced' });
      await until(() => seen(element).includes('3.5 million'), 'a change');
      const text = await find(page, '#properties');
      if (!objects) {
        expect(seen(text)).not.to.include(own);
        page.set({ statement: { ...river } });
      }
      await until(() => seen(text).includes(own), 'a property');
      page.set({ demand: 'none' });
      await until(() => page.said.length > 0, 'a fault');
      expect(page.heard.at(-1)).to.equal(listeners ? 'statement-error 1' : undefined);
      expect(page.said).to.have.lengthOf(1);
      expect(page.said[0]).to.include('<demand-card> demand');
      // The server's nodes are still there.
      expect([...page.document.querySelectorAll('main')]).to.deep.equal([page.sent]);
    });
  }
}

/** Tests properties and events through a `ref`, if the framework does not support them. */
export function testRef({ check }: ReturnType<typeof reported>, name: string): void {
  for (const hydrated of [false, true]) {
    const title = hydrated ? 'on a server-rendered page' : 'before the module loads';
    check(hydrated ? 'hydration' : 'properties', `through a ref, ${title}`, async () => {
      const sent = hydrated ? await sentPage(name) : {};
      const page = await openApp(name, { widgets: 'later', ...sent });
      const names = await find(page, '#ref');
      await loadWidgets(page);
      await until(() => names.title === 'statement-ready', 'an event');
      expect(seen(names)).to.include('Show all');
      expect(page.said).to.deep.equal([]);
    });
  }
}
