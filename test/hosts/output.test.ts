import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageOf, shown } from '../page-of.js';
import { look, plain, type Result } from './look.js';
import { frame } from './samples.js';

/** What one host in one setting has made of each form. */
interface Output {
  host: string;
  setting: string;
  version: string;
  expected: Record<string, Result>;
  html: Record<string, string>;
}

const outputs = await executeServerCommand<Output[], undefined>('host-outputs');

describe('what hosts make of a snippet', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const { host, setting, version, expected, html } of outputs) {
    for (const [form, page] of Object.entries(html)) {
      it(`${[host, setting].filter(Boolean).join(', ')}: the ${form} form`, async () => {
        const { page: window } = await pageOf('', page, { query: '?links' });
        const { body } = window.document;
        for (const element of body.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) await shown(element);
        }
        const result = look(window.document, form);
        await executeServerCommand('host-result', {
          ...{ table: 'forms', host, setting, version, column: form, result },
        });
        expect(result).to.equal(expected[form]);
        const text = plain(body.innerText);
        expect(text.startsWith(frame.before), text).to.equal(true);
        expect(text.endsWith(frame.after), text).to.equal(true);
        expect(window.errors).to.deep.equal([]);
      });
    }
  }
});
