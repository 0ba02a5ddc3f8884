import { startWorker } from '../start-worker.js';
import url from './check-worker.ts?worker&url';
import { inWorker, type Run } from './checker.js';

/** Starts a worker for the checks. */
export const startChecks = (): Run => inWorker(startWorker(url, 'checks'));
