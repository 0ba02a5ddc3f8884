import { testFramework } from './suite.js';

describe('Angular', () => {
  testFramework({
    name: 'angular',
    host: 'Angular',
    limits: { types: 'only events. `CUSTOM_ELEMENTS_SCHEMA` allows the rest' },
  });
});
