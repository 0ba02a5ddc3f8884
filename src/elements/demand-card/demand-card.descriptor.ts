import type { Descriptor } from '../descriptor.js';
import { demandView } from '../shared/demand.view.js';
import { demandFallback } from './demand-card.fallback.js';

export const demandCard = {
  title: 'One demand',
  icon: 'megaphone',
  keywords: ['demand', 'accountability'],
  needs: 'demands',
  attributes: { demand: { kind: 'id', of: 'demands' } },
  fallback: (statement, { demand }, messages) => {
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- an empty one is none
    const id = demand || statement.demands[0]?.id;
    return demandFallback(demandView(statement, { demand: id }, messages), messages);
  },
  fallbackBy: ['demand'],
  example: { demand: 'decisive-action' },
} as const satisfies Descriptor;
