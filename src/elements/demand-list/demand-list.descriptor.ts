import type { Descriptor } from '../descriptor.js';
import { demandsFallback } from './demand-list.fallback.js';
import { demandsView } from './demand-list.view.js';

export const demandList = {
  title: 'Demands',
  icon: 'list-view',
  keywords: ['demands', 'accountability', 'myanmar'],
  needs: 'demands',
  attributes: { to: { kind: 'ids', of: 'addressees' } },
  fallback: (statement, attributes, words) =>
    demandsFallback(demandsView(statement, attributes, words), words),
  fallbackBy: ['to'],
  frameHeight: 640,
  example: { to: 'asean' },
} as const satisfies Descriptor;
