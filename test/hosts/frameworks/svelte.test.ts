import { testHydration } from './hydration.js';
import { testFramework } from './suite.js';

describe('Svelte', () => {
  const suite = testFramework({ name: 'svelte', host: 'Svelte' });
  testHydration(suite, 'svelte');
});
