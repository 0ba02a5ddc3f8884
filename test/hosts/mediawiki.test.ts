import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const outputs = await executeServerCommand<{ host: string; hostile?: string }[], undefined>(
  'host-outputs',
);

describe('the elements in the wikitext of MediaWiki', () => {
  const found = outputs.find(({ host, hostile }) => host === 'MediaWiki' && hostile);
  const { body } = new DOMParser().parseFromString(found?.hostile ?? '', 'text/html');

  it('are removed if they have undocumented attributes or a URL, and leave their text', () => {
    expect(body.querySelector('coup-stats, joint-statement, script')).to.equal(null);
    expect(body.textContent).to.include('WordsWordsWords');
  });

  it('let no text become markup', () => {
    const cards = [...body.querySelectorAll('demand-card')];
    expect(cards.map((card) => [...card.attributes].map(({ name }) => name))).to.deep.equal([
      ['demand'],
      ['demand'],
    ]);
    expect(cards[1]!.getAttribute('demand')).to.equal('" onclick="tampered = true');
  });
});
