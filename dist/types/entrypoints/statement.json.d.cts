import type { Statement } from '../statement/schema.js' with { 'resolution-mode': 'import' };
declare const statement: Statement;
export = statement;
