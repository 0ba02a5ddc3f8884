import type { Descriptor } from '../descriptor.js';
import { figuresFallback } from './coup-stats.fallback.js';
import { figuresView, layouts } from './coup-stats.view.js';

export const coupStats = {
  title: 'Figures',
  icon: 'chart-bar',
  keywords: ['figures', 'statistics'],
  needs: 'figures',
  attributes: {
    figures: { kind: 'ids', of: 'figures' },
    layout: { kind: 'enum', values: layouts, default: 'grid', keepsWords: true },
  },
  fallback: (statement, attributes, messages) =>
    figuresFallback(figuresView(statement, attributes, messages), messages),
  fallbackBy: ['figures'],
  example: { actions: 'cite share' },
} as const satisfies Descriptor;
