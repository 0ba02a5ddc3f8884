import { expect } from '@open-wc/testing';
import { citation, type Cited } from '../../src/actions/citation.js';
import { statement } from '../statement/fixture.js';

const cited: Cited = {
  statement,
  issuer: 'Joint statement of 46 organizations',
  comma: ', ',
  date: '31 January 2025',
  asOf: 'As of 31 January 2025',
  sentences: ['More than 3.5 million people are internally displaced.'],
  url: 'https://example.org/page?a=1&b=2#p3s2',
};

describe('a citation', () => {
  it('has the sentence, the title, the date and the date of the figures in plain text', () => {
    expect(citation('plain', cited)).to.equal(
      '“More than 3.5 million people are internally displaced.”\n' +
        'Joint statement of 46 organizations, Myanmar: Four years after coup, world must demand accountability for atrocity crimes, 31 January 2025. As of 31 January 2025. https://example.org/page?a=1&b=2#p3s2',
    );
  });

  it('follows APA style', () => {
    expect(citation('apa', cited)).to.equal(
      'Joint statement of 46 organizations. (2025, January 31). Myanmar: Four years after coup, world must demand accountability for atrocity crimes. https://example.org/page?a=1&b=2#p3s2\n' +
        '“More than 3.5 million people are internally displaced.”\n' +
        'As of 31 January 2025.',
    );
  });

  it('is a BibTeX entry without LaTeX commands in its values', () => {
    const entry = citation('bibtex', { ...cited, sentences: ['50% of {it} costs $5 & more_'] });
    const odd = citation('bibtex', {
      ...cited,
      url: 'https://x.org/{a}',
      sentences: ['a\\b^c~d{'],
    });
    expect(odd).to.include('url = {https://x.org/%7Ba%7D}');
    expect(odd).to.include('a\\textbackslash{}b\\textasciicircum{}c\\textasciitilde{}d\\{');
    expect(entry).to.match(/^@misc{myanmar-2025-01-31,\n/);
    expect(entry).to.include('  year = {2025},\n  month = {1},\n');
    expect(entry).to.include('  url = {https://example.org/page?a=1&b=2#p3s2},');
    expect(entry).to.include(
      "note = {``50\\% of \\{it\\} costs \\$5 \\& more\\_'' As of 31 January 2025}",
    );
  });

  it('quotes no sentence for a whole statement', () => {
    const whole = { ...cited, sentences: [] };
    expect(citation('plain', whole)).to.match(/^Joint statement of 46 organizations, Myanmar/);
    expect(citation('bibtex', whole)).to.include('  note = {As of 31 January 2025}');
  });
});
