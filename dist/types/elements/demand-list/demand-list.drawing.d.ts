import type { Drawing } from '../descriptor.js';
export declare const demandListDrawing: Drawing;
