import base from '../../web-test-runner.config.js';
import { pages } from './pages/plugin.mjs';

/** What `npm run test:hosts` runs in every engine, beyond the tests of `npm test`. */
export default {
  ...base,
  files: ['test/hosts/**/*.test.ts'],
  plugins: [...base.plugins, pages()],
};
