import type { Drawing } from '../descriptor.js';
export declare const coupStatsDrawing: Drawing;
