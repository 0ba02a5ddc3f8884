import { expect } from '@open-wc/testing';
import { pageNames, pathOf } from '../../demo/pages/frame.js';
import { pairs } from '../pairs.js';
import { ask, asking, languages } from './site.js';

describe('the site', () => {
  for (const code of asking ? languages : []) {
    for (const name of pageNames) {
      it(`has no fault that axe finds: ${pathOf(name, code)}`, async () => {
        const path = `${pathOf(name, code)}?lang=${code}`;
        const looks = pairs(['light', 'dark'], [360, 1280]);
        expect(await ask('faults', { path, looks })).to.deep.equal([]);
      });
    }
  }
});
