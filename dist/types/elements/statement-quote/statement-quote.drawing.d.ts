import type { Drawing } from '../descriptor.js';
export declare const statementQuoteDrawing: Drawing;
