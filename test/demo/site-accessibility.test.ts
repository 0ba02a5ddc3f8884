import { expect } from '@open-wc/testing';
import { pageNames, pathOf } from '../../demo/pages/frame.js';
import { ask, asking, walked } from './site.js';

describe('the site', () => {
  for (const code of asking ? walked : []) {
    for (const name of pageNames) {
      it(`has no fault that axe finds: ${pathOf(name, code)}`, async () => {
        const path = `${pathOf(name, code)}?lang=${code}`;
        // Each direction everywhere: the third language differs in its words alone.
        const everywhere = ['en', 'ar'].includes(code);
        expect(await ask('faults', { path, everywhere })).to.deep.equal([]);
      });
    }
  }
});
