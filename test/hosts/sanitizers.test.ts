import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { content } from '../../integrations/sanitizers/content.mjs';
import { all } from '../../src/i18n/all-locales.js';
import { elementNames, isEmpty } from '../../src/elements/registry.js';
import { prerendered } from '../../src/snippets/prerendered.js';
import { embedded } from '../../src/statement/embedded.js';
import { river } from '../fixtures/river.js';
import { snippets } from './samples.js';

/** The output of a sanitizer with our published settings, for the element format and for hostile HTML. */
interface Sanitized {
  host: string;
  setting: string;
  html: { element: string };
  hostile?: string;
}

const outputs = await executeServerCommand<Sanitized[], undefined>('host-outputs');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const attributesOf = (element: Element | null) =>
  Object.fromEntries([...element!.attributes].map(({ name, value }) => [name, value]));

describe('the published settings of sanitizers', () => {
  it('include every element and attribute of the fallback content', () => {
    const known: Record<string, string[]> = content;
    for (const messages of Object.values(all)) {
      for (const statement of [embedded, river]) {
        const words = elementNames
          .filter((element) => !isEmpty(statement, element))
          .map((element) => prerendered(statement, element, messages).words);
        const body = parse(JSON.stringify(words).replace(/\\"/g, '"'));
        for (const element of body.querySelectorAll('*')) {
          expect(known[element.localName], element.outerHTML).to.include.members(
            Object.keys(attributesOf(element)),
          );
        }
      }
    }
  });

  const published = outputs.filter(({ setting }) => setting === 'published settings');

  it('exist for five sanitizers', () => {
    expect(published).to.have.lengthOf(5);
  });

  for (const { host, html, hostile = '' } of published) {
    it(`${host}: keep the element format unchanged`, () => {
      const after = parse(html.element);
      for (const snippet of snippets.element!) {
        const before = parse(snippet).firstElementChild!;
        expect(after.querySelector(before.localName)?.isEqualNode(before)).to.equal(true);
      }
    });

    it(`${host}: keep only documented elements and attributes`, () => {
      const body = parse(hostile);
      const elements = [...body.querySelectorAll('*')];
      const names = elements.map(({ localName }) => localName);
      const custom = names.filter((name) => name.includes('-'));
      expect(custom).to.deep.equal(['coup-stats', 'joint-statement', 'demand-card']);
      expect(elementNames).to.include.members(custom);
      expect(names).not.to.include('script');
      for (const element of elements) {
        for (const [name, value] of Object.entries(attributesOf(element))) {
          expect(name).not.to.match(/^on/);
          expect(value).not.to.match(/^(?:javascript|data):/);
        }
      }
      // The sanitizer allows these attributes on any element.
      if (host !== 'dompurify') {
        expect(Object.keys(attributesOf(body.querySelector('coup-stats')))).to.deep.equal(
          host === 'xss' ? ['figures', 'src'] : ['figures'],
        );
      }
      expect(attributesOf(body.querySelector('demand-card'))).to.deep.equal({
        demand: 'voices',
        src: 'https://example.org/statement.json',
      });
    });
  }
});
