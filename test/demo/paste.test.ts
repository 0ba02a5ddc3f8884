import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hosts } from '../../demo/builder/state.js';
import { elementNames } from '../../src/snippet/element-form.js';

interface Shown {
  text: string;
  accent: string;
  theme: string | null;
  lang: string;
}

interface Pasted {
  previewed: Shown;
  pasted: Shown;
  lines: string;
  errors: string[];
  /** What stood there before the module had come, and what moved when it took over. */
  drawn?: string[];
  moved?: string[];
  shifts?: string[];
}

const paste = (payload: object) => executeServerCommand<Pasted, object>('paste', payload);

// The command has a browser of its own, whose clipboard it may read: one engine is enough to ask for it.
const asking = /Chrom(?:e|ium)\//.test(navigator.userAgent);

describe('the lines of the builder', () => {
  for (const widget of asking ? elementNames : []) {
    for (const host of hosts) {
      it(`show the same ${widget} on a page of another origin: ${host}`, async () => {
        const { previewed, pasted, errors } = await paste({ widget, host });
        expect(pasted).to.deep.equal(previewed);
        expect(pasted.text).to.have.length.above(50);
        expect(errors).to.deep.equal([]);
      }).timeout(30_000);
    }
  }

  for (const widget of asking ? elementNames : []) {
    it(`move nothing where they hold what ${widget} will show`, async () => {
      for (const chosen of ['', '&widget-lang=my&theme=dark&accent-dark=%23f0a060&actions=cite']) {
        const path = `builder.html?dsd=1${chosen}`;
        const result = await paste({ widget, host: 'html', path, still: true });
        const { previewed, pasted, lines, errors, drawn, moved, shifts } = result;
        expect(lines).to.include('<template shadowrootmode="open">');
        expect(drawn).to.deep.equal([previewed.text]);
        expect(pasted).to.deep.equal(previewed);
        expect({ moved, shifts, errors }).to.deep.equal({ moved: [], shifts: [], errors: [] });
      }
    }).timeout(30_000);
  }

  for (const host of asking ? hosts : []) {
    it(`carry colours, theme and language: ${host}`, async () => {
      const path = 'builder.html?theme=light&accent=%23a05020&widget-lang=fr';
      const { previewed, pasted } = await paste({ widget: 'coup-stats', host, path });
      expect(previewed.accent).to.equal('rgb(160, 80, 32)');
      expect(pasted).to.deep.equal(previewed);
      expect(pasted).to.include({ theme: 'light', lang: 'fr' });
    }).timeout(30_000);
  }
});
