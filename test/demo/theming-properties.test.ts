import { expect } from '@open-wc/testing';
import { valueKind } from '../../demo/theming/values.js';
import { lookOf } from '../styles/look.js';
import { until } from '../until.js';
import {
  choose,
  elements,
  field,
  fill,
  find,
  live,
  open,
  page,
  properties,
  row,
} from './theming.js';

const look = () => lookOf(live());

const unusual = {
  color: 'rgb(12, 34, 56)',
  'font-family': 'cursive',
  'font-size': '33px',
  padding: '33px',
  'border-radius': '33px',
};

/** The elements that show a mark from the start. */
const marked = ['demand-list', 'joint-statement', 'signatory-list'];

describe('the theming reference', () => {
  for (const tag of elements) {
    it(`changes the rendering of <${tag}> with each property, and restores it`, async () => {
      await open('#p1s1');
      await choose(tag);
      const shadow = live().shadowRoot!;
      await until(
        () => tag !== 'joint-statement' || shadow.querySelector('[part~=target]'),
        'the sentence is marked',
      );
      for (const [, name] of properties.filter(([of]) => of === tag)) {
        // These show the mark only if a reader asks for the paragraph around a sentence.
        if (name === '--statement-mark' && !marked.includes(tag)) continue;
        const before = look();
        const value = unusual[valueKind(name)];
        fill(field('property', name), value);
        expect(look(), `${tag} ${name}`).not.to.deep.equal(before);
        expect(find('#sheet').textContent).to.equal(`:root {\n  ${name}: ${value};\n}`);
        const reset = row('property', name).querySelector<HTMLElement>('[data-reset]')!;
        reset.click();
        expect(look(), `${tag} ${name} put back`).to.deep.equal(before);
        expect(page.activeElement?.id).to.equal(field('property', name).id);
        expect(find('#unchanged').checkVisibility()).to.equal(true);
      }
    });
  }
});
