import { expect } from '@open-wc/testing';
import { find, loadWidgets, openApp, seen, until } from './page.js';
import { testFramework, testHydration } from './suite.js';

describe('React', () => {
  const suite = testFramework({
    name: 'react',
    host: 'React',
    asText: true,
    bare: 'throws',
    limits: {
      properties: 'yes; an object before the module is loaded through a ref only',
      swaps: 'yes; throws where it takes away a blockquote by itself',
      hydration: 'yes; objects and listeners through a ref only',
    },
  });
  testHydration(suite, 'react', { complete: false });

  for (const hydrated of [false, true]) {
    const title = hydrated ? 'on what a server has rendered' : 'before the module is loaded';
    suite.check(hydrated ? 'hydration' : 'properties', `through a ref, ${title}`, async () => {
      const html = hydrated && (await (await fetch('/test/hosts/built/react/server.html')).text());
      const page = await openApp('react', { widgets: 'later', html: html || '' });
      const names = await find(page, '#ref');
      await loadWidgets(page);
      await until(() => names.title === 'statement-ready', 'an event');
      expect(seen(names)).to.include('Show all');
      expect(page.said).to.deep.equal([]);
    });
  }
});
