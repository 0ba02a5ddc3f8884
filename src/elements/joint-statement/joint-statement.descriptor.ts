import type { Descriptor } from '../descriptor.js';
import { textFallback } from './joint-statement.fallback.js';
import { extents, textView } from './joint-statement.view.js';

export const jointStatement = {
  title: 'Joint statement',
  icon: 'media-document',
  keywords: ['text', 'statement'],
  attributes: { show: { kind: 'enum', values: extents, default: 'all' } },
  aliases: { part: 'show' },
  fallback: (statement, attributes, messages) =>
    textFallback(textView(statement, attributes, messages), messages),
  fallbackBy: ['show'],
  example: {},
} as const satisfies Descriptor;
