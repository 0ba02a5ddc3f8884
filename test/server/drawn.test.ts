import { expect } from '@open-wc/testing';
import { moved } from '../support/moved.mjs';
import { boxes, elementsOf, pageWith, upgraded } from '../snippets/upgrading.js';

/** The output of a server in `npm run test:package`, in each language: every element with its attributes. */
const drawn = async (lang: string) =>
  (await (await fetch(`/test/server/drawn/${lang}.json`)).json()) as string[];

const hashOf = async (text: string) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
};

/** The policy: style sheets in shadow roots by hash, no other style, and only the module as a script. */
async function policyFor(html: string): Promise<string> {
  const sheets = new Set([...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!));
  const hashes = await Promise.all([...sheets].map(hashOf));
  const scripts = `${location.origin} ${await hashOf(listening)}`;
  return `default-src 'none'; script-src ${scripts}; style-src ${hashes.join(' ')}`;
}

const listening =
  'refused = []; addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective))';

/** Returns the visible content of an element's shadow root. */
const readIn = (page: Document) =>
  elementsOf(page).map(({ shadowRoot }) =>
    shadowRoot!.querySelector('[part=base]')!.textContent.replace(/\s+/g, ' ').trim(),
  );

afterEach(() => {
  document.body.replaceChildren();
});

describe('server-rendered elements', () => {
  for (const lang of ['en', 'my', 'ar']) {
    for (const width of lang === 'en' ? [240, 360, 1280] : [360]) {
      it(`cause no layout shift when the elements take over: ${lang} at ${width} px`, async () => {
        const html = (await drawn(lang)).join('\n');
        const page = await pageWith(html, width);
        const [places, words] = [boxes(page), readIn(page)];
        expect(words).to.have.length.above(10);
        await upgraded(page);
        expect(moved(places, boxes(page))).to.deep.equal([]);
        expect(readIn(page)).to.deep.equal(words);
      });
    }
  }

  it('work under a policy that allows their style sheets by hash', async () => {
    // The number of columns is in a style attribute, which hashes do not cover.
    const html = (await drawn('en')).filter((each) => !each.includes(' columns=')).join('\n');
    const policy = await policyFor(html);
    const page = await pageWith(
      html,
      360,
      `<script>${listening}</script><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    const places = boxes(page);
    await upgraded(page);
    expect((page.defaultView as unknown as { refused: string[] }).refused).to.deep.equal([]);
    expect(moved(places, boxes(page))).to.deep.equal([]);
  });

  it('have their text under a policy without inline styles, and their look with the script', async () => {
    const html = (await drawn('en')).join('\n');
    const policy = `default-src 'none'; script-src ${location.origin}; style-src ${location.origin}`;
    const page = await pageWith(
      html,
      360,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    const words = readIn(page);
    expect(words.join()).to.contain('6,000');
    const base = () => elementsOf(page)[0]!.shadowRoot!.querySelector('[part=base]')!;
    const container = () => page.defaultView!.getComputedStyle(base()).containerType;
    expect(container()).to.equal('normal');
    await upgraded(page);
    expect(container()).to.equal('inline-size');
    expect(readIn(page)).to.deep.equal(words);
  });
});
