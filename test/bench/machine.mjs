import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { root } from '../../scripts/setup.mjs';

/** Returns the environment of a measurement. `load` is the load average at the start. */
export function machine(browser, [load] = loadavg()) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${new Date().toISOString().slice(0, 10)} with statement-widgets ${version} in Chromium ${browser.version()} (headless, no GPU), Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}, ${memory} GB. The load average was ${load.toFixed(1)} at the start.`;
}
