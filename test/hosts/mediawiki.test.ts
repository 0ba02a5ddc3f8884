import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { samples } from './samples.js';

interface Output {
  host: string;
  html: { element: string };
  hostile?: string;
}

const outputs = await executeServerCommand<Output[], undefined>('host-outputs');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('the elements in the wikitext of MediaWiki', () => {
  const found = outputs.find(({ host, hostile }) => host === 'MediaWiki' && hostile);
  const body = parse(found?.hostile ?? '');

  it('are rendered on the server, with the words of the author', () => {
    const elements = [...parse(found!.html.element).querySelectorAll('[lang]:not(span)')];
    expect(elements.map(({ localName }) => localName)).to.deep.equal(
      samples.map(([element]) => element),
    );
    for (const element of elements) {
      const [root, ...words] = element.children;
      expect(root!.matches('template[shadowrootmode=open]'), element.localName).to.equal(true);
      expect(words.map(({ localName }) => localName)).to.deep.equal(['span']);
    }
  });

  it('are removed if they have undocumented attributes or a URL, and leave their text', () => {
    expect(body.querySelector('coup-stats, joint-statement, script')).to.equal(null);
    expect(body.textContent).to.include('WordsWordsWords');
  });

  it('let no text become markup', () => {
    const cards = [...body.querySelectorAll('demand-card')];
    expect(cards.map((card) => [...card.attributes].map(({ name }) => name))).to.deep.equal([
      ['demand', 'lang'],
      // No demand has this id, so the element is not rendered.
      ['demand'],
    ]);
    expect(cards[1]!.getAttribute('demand')).to.equal('" onclick="tampered = true');
  });
});
