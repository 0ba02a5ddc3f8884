import { testHydration, testRef } from './hydration.js';
import { testFramework } from './suite.js';

describe('Preact', () => {
  const suite = testFramework({
    name: 'preact',
    host: 'Preact',
    asText: true,
    limits: {
      properties: 'yes; an object before the module is loaded through a ref only',
      hydration: 'yes; objects through a ref only',
    },
  });
  testHydration(suite, 'preact', { objects: false });
  testRef(suite, 'preact');
});
