import type { Descriptor } from '../descriptor.js';
import { demandsFallback } from './demand-list.fallback.js';
import { demandsView } from './demand-list.view.js';

export const demandList = {
  title: 'Demands',
  icon: 'list-view',
  keywords: ['demands', 'accountability'],
  needs: 'demands',
  attributes: { to: { kind: 'ids', of: 'addressees' } },
  fallback: (statement, attributes, messages) =>
    demandsFallback(demandsView(statement, attributes, messages), messages),
  fallbackBy: ['to'],
  example: { to: 'asean' },
} as const satisfies Descriptor;
