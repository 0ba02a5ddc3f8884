import { spawnSync } from 'node:child_process';
import { serve } from './lib/serve.mjs';
import { ensureInstalled, root } from './lib/setup.mjs';

/** What `npm start` runs: builds the module and serves the demo with it, on this machine only. */

ensureInstalled();
const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const { url, close } = await serve(root, Number(process.env.PORT ?? 4173));
console.log(`\nThe demo is at ${url}demo/\nCtrl-C ends it.`);
['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, close));
