import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import { sendKeys } from '@web/test-runner-commands';
import { elementNames } from '../../src/elements/registry.js';
import { button, clipboard, outcome, sharing } from './clipboard.js';
import { clearAddress, parts, read, settled, show, showOne } from './helpers.js';

describe('the actions of an element', () => {
  // First, before another test has loaded the file of the actions.
  it('load on focus, so that the first choice of the reader counts', async () => {
    const isLoaded = () =>
      performance.getEntriesByType('resource').some(({ name }) => /\/actions\.[jt]s/.test(name));
    const active: boolean[] = [];
    sharing(() => {
      active.push(navigator.userActivation.isActive);
      return Promise.resolve();
    });
    const { root } = await showOne<'demand-card'>('<demand-card actions="share"></demand-card>');
    expect(isLoaded()).to.equal(false);
    button(root, 'Share').focus();
    await until(isLoaded, 'their file is loaded');
    await sendKeys({ press: 'Enter' });
    expect(await outcome(root)).to.equal('Shared');
    expect(active).to.deep.equal([true]);
  });

  it('appear only if requested, in the requested order', async () => {
    for (const tag of elementNames) {
      const { root } = await showOne<typeof tag>(`<${tag} actions="embed cite"></${tag}>`);
      expect(parts(root, 'action').map(read), tag).to.deep.equal(['Embed', 'Cite']);
      const { root: bare } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      expect(parts(bare, 'action'), tag).to.deep.equal([]);
    }
  });

  it('list the known actions for an unknown one', async () => {
    for (const name of ['print', 'constructor']) {
      const { errors } = await showOne<'coup-stats'>(
        `<coup-stats actions="${name}">x</coup-stats>`,
      );
      expect(errors).to.deep.equal([
        `<coup-stats> actions: unknown value "${name}". Known values: cite, share, embed.`,
      ]);
    }
  });

  it('copy a citation in the chosen format, by keyboard', async () => {
    const copied = clipboard();
    const { root } = await showOne<'coup-stats'>(
      '<coup-stats figures="killed detained displaced" actions="cite"></coup-stats>',
    );
    button(root, 'Cite').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button(root, 'APA'), 'the forms are offered');
    expect(read(root.activeElement)).to.equal('Plain text');
    await sendKeys({ press: 'Enter' });
    expect(await outcome(root)).to.equal('Copied to the clipboard');
    expect(copied).to.have.lengthOf(1);
    expect(copied[0]).to.match(
      /^“Since the 2021 coup, .*” “More than 3\.5 million .*displaced\.”\n/,
    );
    expect(copied[0]).to.include('31 January 2025. As of 31 January 2025. http://127.0.0.1');
    button(root, 'BibTeX').click();
    await until(() => copied.length === 2, 'the second form is copied');
    expect(copied[1]).to.match(/^@misc{/);
  });

  it('cite the sentence if the page shows it', async () => {
    const copied = clipboard();
    const { page } = await show(
      '<statement-quote sentence="p16s4" actions="cite"></statement-quote><joint-statement></joint-statement>',
    );
    await settled(page.firstElementChild!);
    const root = page.firstElementChild!.shadowRoot!;
    button(root, 'Cite').click();
    await until(() => button(root, 'Plain text'), 'the forms are offered');
    button(root, 'Plain text').click();
    await outcome(root);
    expect(copied[0]).to.match(/^“The world must act now\.”\n.*#p16s4$/);
  });

  it('share through the device, or copy the link', async () => {
    const shared: ShareData[] = [];
    sharing((data) => {
      shared.push(data);
      return Promise.resolve();
    });
    const { root } = await showOne<'demand-card'>(
      '<demand-card demand="act-now" actions="share"></demand-card>',
    );
    button(root, 'Share').click();
    expect(await outcome(root)).to.equal('Shared');
    expect(shared[0]?.text).to.equal('The world must act now.');
    const copied = clipboard();
    const closed = new Promise<void>((resolve) => {
      sharing(() => {
        queueMicrotask(resolve);
        return Promise.reject(new DOMException('no', 'AbortError'));
      });
    });
    button(root, 'Share').click();
    await closed;
    sharing(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    button(root, 'Share').click();
    await until(() => copied.length === 1, 'the link is copied');
    // After the reader has closed the dialogue, nothing is copied.
    expect(copied).to.deep.equal([location.href.split('#')[0]]);
    sharing();
    expect('share' in navigator).to.equal(false);
    button(root, 'Share').click();
    await until(() => copied.length === 2, 'the link is copied');
  });

  it('open and close the formats of a citation', async () => {
    const { root } = await showOne<'demand-card'>('<demand-card actions="cite"></demand-card>');
    button(root, 'Cite').click();
    await until(() => button(root, 'APA'), 'the forms are offered');
    button(root, 'Cite').click();
    await until(() => !button(root, 'APA'), 'they are gone');
  });

  it('cite in the language of the statement on a page in another language', async () => {
    const copied = clipboard();
    const { page } = await show('<div lang="fr"><demand-card actions="cite"></demand-card></div>');
    const root = page.querySelector('demand-card')!.shadowRoot!;
    await until(() => button(root, 'Citer'), 'it is in French');
    button(root, 'Citer').click();
    await until(() => button(root, 'APA'), 'the forms are offered');
    button(root, 'APA').click();
    await until(() => copied.length === 1, 'it is copied');
    expect(copied[0]).to.include('As of 31 January 2025.');
  });

  it('copy the snippet for this widget', async () => {
    const copied = clipboard();
    const { root } = await showOne<'signatory-list'>(
      '<signatory-list id="x" onclick="void 0" hidden class="x" style="color: red" limit="5" highlight="Odhikar" actions="embed"></signatory-list>',
    );
    button(root, 'Embed').click();
    await outcome(root);
    expect(copied[0]).to.match(
      /^<script type="module" src="http:\/\/127\.0\.0\.1:\d+\/(?:dist\/statement-widgets|src\/beside)\.[jt]s[^"]*"><\/script><signatory-list limit="5" highlight="Odhikar" actions="embed"><span lang="en" dir="ltr"><b>Signed by 46 organizations<\/b>/,
    );
    const { page } = await show(copied[0]!.replace(/^<script.*<\/script>/, ''));
    expect(read(page.querySelector('signatory-list')?.shadowRoot?.querySelector('h2'))).to.equal(
      'Signed by 46 organizations',
    );
  });

  it('copy values set as properties, but no attribute that a framework has added', async () => {
    const copied = clipboard();
    const { element, root } = await showOne<'coup-stats'>(
      '<coup-stats data-v-1 aria-label="x" tabindex="0" slot="x" lang="en" actions="embed"></coup-stats>',
    );
    element.figures = ['displaced'] as unknown as string;
    element.theme = 'dark';
    await element.updateComplete;
    button(root, 'Embed').click();
    await outcome(root);
    const [, list] = /<coup-stats([^>]*)>/.exec(copied[0]!)!;
    expect(list!.trim().split(' ').sort()).to.deep.equal([
      'actions="embed"',
      'figures="displaced"',
      'lang="en"',
      'theme="dark"',
    ]);
    expect(copied[0]).to.include('3.5 million').and.not.to.include('6,000');
  });

  it('copy no default values, and the original name of a renamed element', async () => {
    const copied = clipboard();
    customElements.define('acme-text', class extends customElements.get('joint-statement')! {});
    for (const [attributes, expected] of [
      ['part="main"', ''],
      ['show="all" heading-level="3"', ' heading-level="3"'],
      ['part="lede"', ' show="lede"'],
    ] as const) {
      const { page } = await show(`<acme-text actions="embed" ${attributes}></acme-text>`);
      const root = page.firstElementChild!.shadowRoot!;
      button(root, 'Embed').click();
      await outcome(root);
      const [, list] = /<joint-statement([^>]*)>/.exec(copied.at(-1)!)!;
      expect(list!.replace(' actions="embed"', '')).to.equal(expected);
    }
  });

  it('cite the content at the time of the choice', async () => {
    const copied = clipboard();
    const { element, root } = await showOne<'demand-list'>(
      '<demand-list actions="cite"></demand-list>',
    );
    button(root, 'Cite').click();
    await until(() => button(root, 'Plain text'), 'the forms are offered');
    element.to = 'asean';
    await element.updateComplete;
    button(root, 'Plain text').click();
    await outcome(root);
    expect(copied[0]?.match(/“/g)).to.have.lengthOf(1);
  });

  it('share the sentence of the full text that the URL points to', async () => {
    const copied = clipboard();
    sharing();
    const { element, root } = await showOne<'joint-statement'>(
      '<joint-statement actions="share"></joint-statement>',
    );
    const focused = oneEvent(element, 'focusin');
    location.hash = 'p11s3';
    await focused;
    await element.updateComplete;
    button(root, 'Share').click();
    await outcome(root);
    clearAddress();
    expect(copied[0]).to.match(/#p11s3$/);
  });

  it('clear their message when the reader chooses another action', async () => {
    clipboard(true);
    const { root } = await showOne<'demand-card'>(
      '<demand-card actions="embed cite"></demand-card>',
    );
    button(root, 'Embed').click();
    await outcome(root);
    button(root, 'Cite').click();
    await until(() => button(root, 'APA'), 'the forms are offered');
    expect(read(parts(root, 'outcome')[0])).to.equal('');
  });

  it('show the text selected in a field if the browser refuses the clipboard', async () => {
    clipboard(true);
    const { root } = await showOne<'demand-card'>('<demand-card actions="embed"></demand-card>');
    button(root, 'Embed').click();
    expect(await outcome(root)).to.include('copy the selected text');
    const field = root.querySelector('textarea')!;
    expect(root.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.value).to.include('<demand-card');
  });

  it('are accessible, with their results', async () => {
    clipboard(true);
    for (const theme of ['light', 'dark']) {
      const { element, root } = await showOne<'demand-card'>(
        `<demand-card theme="${theme}" actions="cite share embed"></demand-card>`,
      );
      button(root, 'Cite').click();
      await until(() => button(root, 'APA'), 'the forms are offered');
      button(root, 'APA').click();
      await outcome(root);
      await expect(element).to.be.accessible();
    }
  });
});
