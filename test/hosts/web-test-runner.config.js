import base from '../../web-test-runner.config.js';

/** What `npm run test:hosts` runs in every engine, beyond the tests of `npm test`. */
export default { ...base, files: ['test/hosts/**/*.test.ts'] };
