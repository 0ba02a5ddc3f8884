import { expect } from '@open-wc/testing';
import { hosts } from '../../demo/builder/state.js';
import { elementNames } from '../../src/elements/registry.js';
import { full, pairs } from '../pairs.js';
import { paste } from './paste.js';
import { asking } from './site.js';

/** The sites with different snippets. The snippet for WordPress and Drupal is the one for HTML. */
const different = hosts.filter((host) => !['wordpress', 'drupal'].includes(host));
const cases = full
  ? pairs(elementNames, hosts)
  : pairs(elementNames.slice(0, different.length), different);

describe('the snippet of the builder', () => {
  for (const [widget, host] of asking ? cases : []) {
    it(`shows the same ${widget} on a page of another origin: ${host}`, async () => {
      const path = 'builder.html?theme=light&accent=%23a05020&widget-lang=fr';
      const { previewed, pasted, errors } = await paste({ widget, host, path });
      expect(pasted).to.deep.equal(previewed);
      expect(pasted).to.include({ theme: 'light', lang: 'fr', accent: 'rgb(160, 80, 32)' });
      expect(pasted.text).to.have.length.above(50);
      expect(errors).to.deep.equal([]);
    });
  }
});
