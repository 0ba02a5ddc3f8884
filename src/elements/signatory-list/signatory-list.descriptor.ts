import type { Descriptor } from '../descriptor.js';
import { signatoriesFallback } from './signatory-list.fallback.js';
import { signatoriesView } from './signatory-list.view.js';

export const signatoryList = {
  title: 'Signatories',
  icon: 'groups',
  keywords: ['signatories', 'organizations'],
  needs: 'signatories',
  attributes: {
    group: { kind: 'name', of: 'groups' },
    highlight: { kind: 'name', of: 'signatories', keepsWords: true },
    limit: { kind: 'number', keepsWords: true },
    columns: { kind: 'number', max: 12, keepsWords: true },
  },
  fallback: (statement, { group }, messages) =>
    signatoriesFallback(signatoriesView(statement, { group }, messages), messages),
  fallbackBy: ['group'],
  example: { highlight: 'Karen Human Rights Group', limit: '12' },
} as const satisfies Descriptor;
