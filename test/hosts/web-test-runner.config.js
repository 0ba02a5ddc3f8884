import base from '../../web-test-runner.config.js';
import { otherDist } from './lib/other-dist.mjs';
import { pages } from './pages/plugin.mjs';

/** Configures the tests of `npm run test:hosts` that run in every engine, in addition to those of `npm test`. */
export default {
  ...base,
  groups: [],
  files: ['test/hosts/**/*.test.ts', '!test/hosts/node_modules/**'],
  plugins: [...base.plugins, pages()],
  middleware: [otherDist(), ...base.middleware],
};
