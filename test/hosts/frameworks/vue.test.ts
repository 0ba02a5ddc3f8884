import { testHydration } from './hydration.js';
import { testFramework } from './suite.js';

describe('Vue', () => {
  const suite = testFramework({
    name: 'vue',
    host: 'Vue',
    limits: { properties: 'yes. Objects with `.prop` before the module loads' },
  });
  testHydration(suite, 'vue');
});
