import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all } from '../../src/i18n/all-locales.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { embedded } from '../../src/statement/embedded.js';

/** The output of an integration's shortcode, and its messages for invalid shortcodes. */
interface Host {
  host: string;
  shortcodes?: { element: ElementName; attributes: Attributes; lang: string; html: string }[];
  refused?: { parameters: Record<string, string>; expected: string; message: string }[];
}

const hosts = await executeServerCommand<Host[], undefined>('host-outputs');

/** Parses HTML, without style sheets and without the white space that the build removes from templates. */
const parse = (html: string) => {
  const drawn = /<style>[^]*?<\/style>|(?<=>)\s+|\s+(?=<)/g;
  // The stored HTML is of the code at that time.
  const undated = html.replace(/ data-rendered="[^"]*"/g, '');
  const compact = html.includes('<template') ? undated.replace(drawn, '') : undated;
  return new DOMParser().parseFromString(compact, 'text/html').body;
};

describe('the shortcodes of the integrations', () => {
  const integrations = hosts.filter(({ shortcodes }) => shortcodes);

  it('have been tested', () => {
    expect(integrations).not.to.be.empty;
  });

  for (const { host, shortcodes = [], refused = [] } of integrations) {
    for (const { element, attributes, lang, html } of shortcodes) {
      it(`${host}: write ${element} ${JSON.stringify(attributes)} in ${lang} like the library`, () => {
        const given = lang === 'en' ? attributes : { ...attributes, lang };
        const format = html.includes('<template') ? dsdFormat : elementFormat;
        const expected = format(embedded, element, given, all[lang]!);
        expect(html).not.to.include('\n');
        const [written, ...more] = parse(html).children;
        expect(more).to.be.empty;
        const wanted = parse(expected).firstElementChild!;
        expect(written?.innerHTML).to.equal(wanted.innerHTML);
        expect(written?.isEqualNode(wanted)).to.equal(true);
      });
    }

    for (const { parameters, expected, message } of refused) {
      it(`${host}: reject ${JSON.stringify(parameters)}`, () => {
        expect(message).to.include(expected);
      });
    }
  }
});
