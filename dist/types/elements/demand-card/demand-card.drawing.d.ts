import type { Drawing } from '../descriptor.js';
export declare const demandCardDrawing: Drawing;
