import { expect } from '@open-wc/testing';
import { pathOf } from '../../demo/pages/frame.js';
import { all } from '../../src/i18n/all-locales.js';
import { elementNames } from '../../src/elements/registry.js';
import { embedded } from '../../src/statement/embedded.js';
import { pairs } from '../pairs.js';
import { ask, asking, languages } from './site.js';

interface Moved {
  drawn: string[];
  moved: string[];
  shifts: string[];
  errors: string[];
}

describe('the home page of the site', () => {
  for (const [code, width] of asking ? pairs(languages, [360, 1280]) : []) {
    it(`causes no layout shift when its widgets take over: ${code} at ${width} px`, async () => {
      const path = `${pathOf('index', code)}?lang=${code}`;
      const { drawn, ...rest } = await ask<Moved>('moved', { path, width });
      // Each element, and the one at the top of the page.
      expect(drawn).to.have.lengthOf(elementNames.length + 1);
      for (const text of drawn) expect(text).to.have.length.above(50);
      expect(rest).to.deep.equal({ moved: [], shifts: [], errors: [] });
    });
  }

  for (const code of asking ? languages : []) {
    it(`shows every name and no dead control without scripts: ${code}`, async () => {
      const shown = await ask<{ name: string; text: string }[]>('unscripted', {
        path: pathOf('index', code),
      });
      expect([...new Set(shown.map(({ name }) => name))]).to.have.members(elementNames);
      const textOf = (element: string) => shown.find(({ name }) => name === element)!.text;
      for (const name of embedded.signatories) expect(textOf('signatory-list')).to.include(name);
      const { filter, labels, inContext } = all[code]!;
      for (const { text } of shown) {
        for (const word of [filter, labels.cite, inContext]) expect(text).to.not.include(word);
      }
    });
  }
});
