import { testFramework } from './suite.js';

describe('Angular', () => {
  testFramework({
    name: 'angular',
    host: 'Angular',
    limits: { types: 'events; others pass by CUSTOM_ELEMENTS_SCHEMA' },
  });
});
