import { expect } from '@open-wc/testing';
import { pageNames, pathOf } from '../../demo/pages/frame.js';
import { all } from '../../src/i18n/all-locales.js';
import { asking, languages } from './site.js';

const folder = '/demo/site/';

const load = async (path: string) => {
  const answer = await fetch(folder + path);
  expect(answer.status, path).to.equal(200);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

describe('the site', () => {
  // All engines get the same HTML, so the others only read it in English.
  for (const code of asking ? languages : ['en']) {
    for (const name of pageNames) {
      describe(pathOf(name, code), () => {
        it('declares its language and direction, and links to the other languages', async () => {
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

        it('violates no policy and loads nothing from other sites', async () => {
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
        });
      });
    }
  }
});
