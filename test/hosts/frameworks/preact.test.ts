import { testHydration, testRef } from './hydration.js';
import { testFramework } from './suite.js';

describe('Preact', () => {
  const suite = testFramework({
    name: 'preact',
    host: 'Preact',
    asText: true,
    limits: {
      properties: 'yes. Objects only with a `ref` before the module loads',
      hydration: 'yes. Objects only with a `ref`',
    },
  });
  testHydration(suite, 'preact', { objects: false });
  testRef(suite, 'preact');
});
