import { type Prerendering } from '../prerendered.js';
export declare const signatoriesPrerendered: Prerendering;
