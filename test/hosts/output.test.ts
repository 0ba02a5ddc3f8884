import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { pageOf, shown } from '../page-of.js';
import { look, plain, type Result } from './look.js';
import { widgetsIn } from '../widget-in.js';
import { frame, samples } from './samples.js';

/** The output of a host in one setting, by format. */
interface Output {
  host: string;
  setting: string;
  version: string;
  expected: Record<string, Result>;
  html: Record<string, string>;
}

const outputs = await executeServerCommand<Output[], undefined>('host-outputs');

/** Waits until the iframes of a page show their content, also outside of the viewport. */
async function framesShown(document: Document) {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="#widget="]')) {
    frame.loading = 'eager';
    const element = () => frame.contentDocument?.querySelector<HTMLElement>('main > *');
    await until(() => element()?.shadowRoot, frame.src);
    await shown(element()!);
  }
}

/** The result without JavaScript, if it is neither the fallback content nor the rendered widget. */
async function withoutScript(page: string, form: string) {
  if (form === 'iframe') return undefined;
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Page</title>${page}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const result = look(frame.contentDocument!, form);
  return result === 'words' || result === 'widget' ? undefined : result;
}

/** Opens a page. Returns the result of a format, the text, and the errors. */
async function open(form: string, page: string) {
  const { page: window } = await pageOf('', page, { query: '?links' });
  const { body } = window.document;
  for (const [name] of samples) {
    for (const widget of widgetsIn(body, name)) await shown(widget);
  }
  await framesShown(window.document);
  const seen = look(window.document, form);
  const without = await withoutScript(page, form);
  const result = seen === 'widget' && without ? `widget; without a script ${without}` : seen;
  return { result, text: plain(body.innerText), errors: window.errors };
}

/** Caches results, since some hosts produce the same page. */
const opened = new Map<string, ReturnType<typeof open>>();

describe('the output of sites for a snippet', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const { host, setting, version, expected, html } of outputs) {
    for (const [form, page] of Object.entries(html)) {
      it(`${[host, setting].filter(Boolean).join(', ')}: the ${form} format`, async () => {
        const key = form + page;
        if (!opened.has(key)) opened.set(key, open(form, page));
        const { result, text, errors } = await opened.get(key)!;
        await executeServerCommand('host-result', {
          ...{ table: 'forms', host, setting, version, column: form, result },
        });
        expect(result).to.equal(expected[form]);
        expect(text.startsWith(frame.before), text).to.equal(true);
        expect(text.endsWith(frame.after), text).to.equal(true);
        expect(errors).to.deep.equal([]);
      });
    }
  }
});
