import { testHydration, testRef } from './hydration.js';
import { testFramework } from './suite.js';

describe('React', () => {
  const suite = testFramework({
    name: 'react',
    host: 'React',
    asText: true,
    limits: {
      properties: 'yes. Objects only with a `ref` before the module loads',
      hydration: 'yes. Objects and listeners only with a `ref`',
    },
  });
  testHydration(suite, 'react', { objects: false, listeners: false });
  testRef(suite, 'react');
});
