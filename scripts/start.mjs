/** Runs `npm start`: builds the module and the site, and serves the site on this machine only. */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root, useHooks } from './setup.mjs';

ensureInstalled();
useHooks();
for (const args of [[], ['--config', 'demo/vite.config.ts']]) {
  const command = ['node_modules/vite/bin/vite.js', 'build', ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// It needs a package, which may have just been installed.
const { serve } = await import('./serve.mjs');
const { url, close } = await serve(`${root}demo/site/`, Number(process.env.PORT ?? 4173));
console.log(`\nThe demo is at ${url}\nCtrl-C ends it.`);
['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, close));
