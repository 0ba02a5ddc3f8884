import { expect } from '@open-wc/testing';
import { find, loadWidgets, openApp, seen, sentPage, until } from './page.js';
import { testFramework, testHydration } from './suite.js';

describe('React', () => {
  const suite = testFramework({
    name: 'react',
    host: 'React',
    asText: true,
    bare: 'throws',
    limits: {
      properties: 'yes; an object before the module is loaded through a ref only',
      hydration: 'yes; objects and listeners through a ref only',
    },
  });
  testHydration(suite, 'react', { objects: false, listeners: false });

  for (const hydrated of [false, true]) {
    const title = hydrated ? 'on what a server has rendered' : 'before the module is loaded';
    suite.check(hydrated ? 'hydration' : 'properties', `through a ref, ${title}`, async () => {
      const sent = hydrated ? await sentPage('react') : {};
      const page = await openApp('react', { widgets: 'later', ...sent });
      const names = await find(page, '#ref');
      await loadWidgets(page);
      await until(() => names.title === 'statement-ready', 'an event');
      expect(seen(names)).to.include('Show all');
      expect(page.said).to.deep.equal([]);
    });
  }
});
