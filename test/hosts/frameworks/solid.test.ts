import { testHydration } from './hydration.js';
import { testFramework } from './suite.js';

describe('Solid', () => {
  const suite = testFramework({ name: 'solid', host: 'Solid' });
  testHydration(suite, 'solid');
});
