import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageNames, pathOf } from '../../demo/pages/frame.js';
import { all } from '../../src/locales/all.js';
import { elementNames } from '../../src/snippet/element-form.js';
import { embedded } from '../../src/statement/embedded.js';

interface Moved {
  drawn: string[];
  moved: string[];
  shifts: string[];
  errors: string[];
}

const folder = '/demo/site/';

const load = async (path: string) => {
  const answer = await fetch(folder + path);
  expect(answer.status, path).to.equal(200);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

describe('the site', () => {
  for (const code of Object.keys(all)) {
    describe(code, () => {
      for (const name of pageNames) {
        it(`${name} says its language and direction, and leads to the others`, async () => {
          const { documentElement: root } = await load(pathOf(name, code));
          expect([root.lang, root.dir]).to.deep.equal([code, all[code]!.dir]);
          const links = [...root.querySelectorAll<HTMLAnchorElement>('.languages a')];
          expect(links.map(({ hreflang }) => hreflang)).to.have.members(Object.keys(all));
          expect(root.querySelectorAll('h1')).to.have.lengthOf(1);
          const policy = root.querySelector<HTMLMetaElement>(
            'meta[http-equiv="Content-Security-Policy"]',
          )!.content;
          expect(policy).to.include("default-src 'none'").and.not.include('unsafe');
        });
      }

      it('has nothing in its pages that the policy refuses, or that another site has', async () => {
        for (const name of pageNames) {
          const page = await load(pathOf(name, code));
          const scripts = [
            ...page.querySelectorAll('script:not([src], [type="application/json"])'),
          ];
          expect(scripts).to.have.lengthOf(0);
          expect(page.querySelectorAll('[style], style')).to.have.lengthOf(0);
          const addresses = [...page.querySelectorAll('[src], link[href]')].map(
            (element) => element.getAttribute('src') ?? element.getAttribute('href')!,
          );
          for (const address of addresses) expect(address).to.not.match(/^(?:\w+:)?\/\//);
        }
      });
    });
  }

  // The command has a browser of its own: one engine is enough to ask for it.
  const asking = /Chrom(?:e|ium)\//.test(navigator.userAgent);
  for (const code of asking ? Object.keys(all) : []) {
    for (const width of ['en', 'ar'].includes(code) ? [360, 1280] : [360]) {
      it(`moves nothing where its widgets take over: ${code} at ${width} px`, async () => {
        const path = `${pathOf('index', code)}?lang=${code}`;
        const result = await executeServerCommand<Moved, object>('site-moved', { path, width });
        const { drawn, ...rest } = result;
        expect(drawn).to.have.lengthOf(elementNames.length);
        for (const text of drawn) expect(text).to.have.length.above(50);
        expect(rest).to.deep.equal({ moved: [], shifts: [], errors: [] });
      }).timeout(30_000);
    }

    for (const name of pageNames) {
      it(`has no fault that axe finds: ${pathOf(name, code)}`, async () => {
        const path = `${pathOf(name, code)}?lang=${code}`;
        // Each direction everywhere; the other languages differ in their words alone.
        const everywhere = ['en', 'ar'].includes(code);
        const faults = await executeServerCommand<string[], object>('site-faults', {
          path,
          everywhere,
        });
        expect(faults).to.deep.equal([]);
      }).timeout(60_000);
    }
  }

  for (const code of asking ? Object.keys(all) : []) {
    it(`shows every name and nothing that would do nothing where no script runs: ${code}`, async () => {
      const shown = await executeServerCommand<{ name: string; text: string }[], object>(
        'site-unscripted',
        { path: pathOf('index', code) },
      );
      expect(shown.map(({ name }) => name)).to.have.members(elementNames);
      const textOf = (element: string) => shown.find(({ name }) => name === element)!.text;
      for (const name of embedded.signatories) expect(textOf('signatory-list')).to.include(name);
      const { filter, labels, inContext } = all[code]!;
      for (const { text } of shown) {
        for (const word of [filter, labels.cite, inContext]) expect(text).to.not.include(word);
      }
    });
  }
});
