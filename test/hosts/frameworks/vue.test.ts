import { testHydration } from './hydration.js';
import { testFramework } from './suite.js';

describe('Vue', () => {
  const suite = testFramework({
    name: 'vue',
    host: 'Vue',
    limits: { properties: 'yes; an object before the module is loaded with `.prop`' },
  });
  testHydration(suite, 'vue');
});
