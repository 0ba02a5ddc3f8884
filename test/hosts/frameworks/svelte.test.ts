import { testFramework, testHydration } from './suite.js';

describe('Svelte', () => {
  const suite = testFramework({ name: 'svelte', host: 'Svelte', bare: 'stays' });
  testHydration(suite, 'svelte');
});
