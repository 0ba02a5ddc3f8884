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

describe('the snippet of the builder', () => {
  for (const [widget, [title, chosen]] of asking ? pairs(widgets, looks) : []) {
    it(`causes no layout shift if it includes the rendered ${widget}, ${title}`, async () => {
      const path = `builder.html?dsd=1${chosen}`;
      const result = await paste({ widget, host: 'html', path, still: true });
      const { previewed, pasted, lines, errors, drawn, moved, shifts } = result;
      expect(lines).to.include('<template shadowrootmode="open">');
      expect(drawn).to.deep.equal([previewed.text]);
      expect(pasted).to.deep.equal(previewed);
      expect({ moved, shifts, errors }).to.deep.equal({ moved: [], shifts: [], errors: [] });
    });
  }
});
