import { type Prerendering } from '../prerendered.js';
export declare const demandsPrerendered: Prerendering;
