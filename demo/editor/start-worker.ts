import { policy } from '../../src/runtime/trusted-types.js';

/** Starts a worker of the site. Its name is for developer tools. */
export const startWorker = (url: string, name: string): Worker =>
  new Worker(policy?.createScriptURL(url) ?? url, { type: 'module', name });
