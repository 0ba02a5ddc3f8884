import { expect } from '@open-wc/testing';
import { pageNames, pathOf } from '../../demo/pages/frame.js';
import { pairs } from '../pairs.js';
import { ask, asking, languages } from './site.js';

describe('the site', () => {
  const pages = pairs(pageNames, languages).map(([name, code]) => [pathOf(name, code), code]);
  const looks = pairs(['light', 'dark'], [360, 1280]);
  for (const [[page, code], [scheme, width]] of asking ? pairs(pages, looks) : []) {
    it(`logs nothing while it loads and passes axe: ${page}, ${scheme}, at ${width} px`, async () => {
      const path = `${page}?lang=${code}`;
      expect(await ask('visit', { path, scheme, width })).to.deep.equal({ errors: [], faults: [] });
    });
  }
});
