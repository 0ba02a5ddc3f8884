import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { full, pairs } from '../pairs.js';
import { paste } from './paste.js';
import { asking } from './site.js';

const looks = [
  ['as it is by itself', ''],
  [
    'in Burmese, dark and with an action',
    '&widget-lang=my&theme=dark&accent-dark=%23f0a060&actions=cite',
  ],
] as const;

/** A short and the longest. `test/snippets/dsd-format.test.ts` renders every element without a layout shift. */
const widgets = full ? elementNames : (['coup-stats', 'joint-statement'] as const);

/** The kinds of sites whose snippet includes the rendered element. */
const hosts = { html: 'shadowrootmode="open"', 'react-server': 'dangerouslySetInnerHTML' } as const;
const cases = pairs(pairs(widgets, looks), Object.keys(hosts) as (keyof typeof hosts)[]);

describe('the snippet of the builder', () => {
  for (const [[widget, [title, chosen]], host] of asking ? cases : []) {
    it(`causes no layout shift if it includes the rendered ${widget}, ${title}: ${host}`, async () => {
      const path = `builder.html?host=${host}${chosen}`;
      const result = await paste({ widget, host, path, still: true });
      const { previewed, pasted, lines, errors, drawn, moved, shifts } = result;
      expect(lines).to.include(hosts[host]);
      expect(drawn).to.deep.equal([previewed.text]);
      expect(pasted).to.deep.equal(previewed);
      expect({ moved, shifts, errors }).to.deep.equal({ moved: [], shifts: [], errors: [] });
    });
  }
});
