import base from '../../web-test-runner.config.js';
import { otherDist } from './lib/other-dist.mjs';
import { pages } from './pages/plugin.mjs';

/** What `npm run test:hosts` runs in every engine, beyond the tests of `npm test`. */
export default {
  ...base,
  groups: [],
  files: ['test/hosts/**/*.test.ts', '!test/hosts/node_modules/**'],
  plugins: [...base.plugins, pages()],
  middleware: [otherDist(), ...base.middleware],
};
