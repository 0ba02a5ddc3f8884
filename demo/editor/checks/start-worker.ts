import { policy } from '../../../src/runtime/trusted-types.js';
import url from './check-worker.ts?worker&url';
import { inWorker, type Run } from './checker.js';

/** Starts a worker for the checks. */
export const startChecks = (): Run =>
  inWorker(new Worker(policy?.createScriptURL(url) ?? url, { type: 'module', name: 'checks' }));
