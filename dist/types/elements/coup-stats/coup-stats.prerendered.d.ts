import { type Prerendering } from '../prerendered.js';
export declare const figuresPrerendered: Prerendering;
