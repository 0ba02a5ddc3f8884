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
  it('has an image of the size that its cards name', async () => {
    const image = new Image();
    image.src = `${folder}card.png`;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([1200, 630]);
  });

  it('names the licences of the packages in its scripts and its workers', async () => {
    const text = await (await fetch(`${folder}LICENSES.txt`)).text();
    for (const name of ['lit-html', 'prosemirror-view', 'idb-keyval', 'mammoth', 'pdfjs-dist'])
      expect(text).to.match(new RegExp(`^(?:.*, )?${name}(?:, .*)?:$`, 'm'));
  });

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

        it('has an icon and a card for social media', async () => {
          const page = await load(pathOf(name, code));
          const top = new URL(folder + pathOf(name, code), location.href);
          const typeOf = async (selector: string, attribute: string) => {
            const value = page.querySelector(selector)!.getAttribute(attribute)!;
            const answer = await fetch(new URL(value, top));
            return [answer.status, answer.headers.get('content-type')];
          };
          expect(await typeOf('link[rel=icon]', 'href')).to.deep.equal([200, 'image/svg+xml']);
          const png = [200, 'image/png'];
          expect(await typeOf('link[rel=apple-touch-icon]', 'href')).to.deep.equal(png);
          expect(await typeOf('meta[property="og:image"]', 'content')).to.deep.equal(png);
          const meta = (property: string) =>
            page.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)!.content;
          expect(meta('og:title')).to.equal(page.title);
          expect(meta('og:image:alt')).to.include('Four years after coup');
          const described = page.querySelector<HTMLMetaElement>('meta[name=description]')!;
          expect(meta('og:description')).to.equal(described.content);
          const card = page.querySelector<HTMLMetaElement>('meta[name="twitter:card"]')!;
          expect(card.content).to.equal('summary_large_image');
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
