import { testHydration, testRef } from './hydration.js';
import { testFramework } from './suite.js';

describe('React', () => {
  const suite = testFramework({
    name: 'react',
    host: 'React',
    asText: true,
    limits: {
      properties: 'yes; an object before the module is loaded through a ref only',
      hydration: 'yes; objects and listeners through a ref only',
    },
  });
  testHydration(suite, 'react', { objects: false, listeners: false });
  testRef(suite, 'react');
});
