import type { Drawing } from '../descriptor.js';
export declare const jointStatementDrawing: Drawing;
