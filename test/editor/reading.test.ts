import { expect } from '@open-wc/testing';
import { full, pairs } from '../pairs.js';
import { ask, asking, languages } from '../demo/site.js';

interface Answer {
  read: Record<string, string>;
  times: Record<string, { all: number; longest: number }>;
  errors: string[];
  elsewhere: string[];
  used: { shown: Record<string, string>; zips: Record<string, string[]> };
}

const title = 'Joint call for open rivers';
const formats = ['docx', 'odt', 'pdf', 'html', 'md', 'txt'].map((format) => `call.${format}`);
const allRead = Object.fromEntries(formats.map((name) => [name, title]));

describe('reading in the editor', () => {
  if (!asking) return;

  it('does everything without a network, without eval and within a strict policy, and after a reading was cancelled', async () => {
    const { read, errors, elsewhere, used } = await ask<Answer>('editor', {
      names: [...formats, 'letter.docx'],
      offline: true,
    });
    const letter = 'Open letter: Reopen the wells of Sarn';
    expect(read).to.deep.equal({ ...allRead, 'letter.docx': letter });
    expect({ errors, elsewhere }).to.deep.equal({ errors: [], elsewhere: [] });
    expect(used.shown.document).to.include(letter);
    for (const [name, text] of Object.entries(used.shown)) expect(text, name).to.match(/\S/);
    expect(Object.keys(used.zips)).to.have.lengthOf(2);
    const [folder, plugin] = Object.values(used.zips);
    expect(folder).to.include.members(['index.html', 'statement-widgets.js', 'card.png']);
    expect(plugin).to.include.members(['statement-widgets.php', 'assets/statement-widgets.js']);
  });

  if (full) {
    it('does not block the page while it reads long documents', async () => {
      const names = ['long.docx', 'long.pdf'];
      const { read, times } = await ask<Answer>('editor', { names });
      for (const name of names) {
        const { all, longest } = times[name]!;
        expect(read[name]).to.equal(title);
        // 200 ms, or on a busy machine a small part of the whole.
        expect(longest, `${name} of ${all} ms`).to.be.below(Math.max(200, all / 20));
      }
    });
  }
});

describe('the start screen', () => {
  const looks = pairs(['light', 'dark'], [360, 1280]);
  const pages = full ? pairs(languages, looks) : pairs(['en', 'ar'], looks);
  for (const [code, [scheme, width]] of asking ? pages : []) {
    it(`passes axe in every state: ${code}, ${scheme}, at ${width} px`, async () => {
      const path = `${code === 'en' ? '' : `${code}/`}editor.html`;
      const faults = await ask<Record<string, string[]>>('start', { path, scheme, width });
      for (const [state, found] of Object.entries(faults)) expect(found, state).to.deep.equal([]);
    });
  }
});
