import { expect } from '@open-wc/testing';
import { full, pairs } from '../pairs.js';
import { ask, asking, languages } from '../demo/site.js';

interface Answer {
  read: Record<string, string>;
  times: Record<string, { all: number; longest: number }>;
  errors: string[];
  elsewhere: string[];
}

const title = 'Joint call for open rivers';
const formats = ['docx', 'odt', 'pdf', 'html', 'md', 'txt'].map((format) => `call.${format}`);
const allRead = Object.fromEntries(formats.map((name) => [name, title]));

describe('reading in the editor', () => {
  if (!asking) return;

  it('needs no eval, no other server and nothing that a strict policy forbids', async () => {
    const { read, errors, elsewhere } = await ask<Answer>('editor', { names: formats });
    expect(read).to.deep.equal(allRead);
    expect(errors).to.deep.equal([]);
    expect(elsewhere).to.deep.equal([]);
  });

  it('reads every format after the network is gone, and after a reading was cancelled', async () => {
    const { read } = await ask<Answer>('editor', { names: formats, offline: true });
    expect(read).to.deep.equal(allRead);
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
  for (const [code, [scheme, width]] of asking ? pairs(languages, looks) : []) {
    it(`passes axe in every state: ${code}, ${scheme}, at ${width} px`, async () => {
      const path = `${code === 'en' ? '' : `${code}/`}editor.html`;
      const faults = await ask<Record<string, string[]>>('start', { path, scheme, width });
      for (const [state, found] of Object.entries(faults)) expect(found, state).to.deep.equal([]);
    });
  }
});
