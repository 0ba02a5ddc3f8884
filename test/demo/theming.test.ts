import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type axe from 'axe-core';
import { type Entry, ownOf } from '../../demo/theming/manifest.js';
import { standardColor, valueKind } from '../../demo/theming/values.js';
import { full, pairs } from '../pairs.js';
import { until } from '../until.js';
import {
  base,
  choose,
  declarations,
  elements,
  field,
  fill,
  find,
  frame,
  live,
  open,
  page,
  properties,
  query,
  row,
} from './theming.js';

type Axe = typeof axe;

/** Runs axe in the iframe itself, whose policy allows a script URL only to Lit's policy. */
async function axeIn({ defaultView, head }: Document): Promise<Axe> {
  const view = defaultView as Window & {
    axe?: Axe;
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => string };
    };
  };
  const rules = { createScriptURL: (url: string) => url };
  const policy = view.trustedTypes?.createPolicy('lit-html', rules) ?? rules;
  const script = view.document.createElement('script');
  script.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js');
  head.append(script);
  await until(() => view.axe, 'the checker is there');
  return view.axe!;
}

describe('the theming reference', () => {
  it('has a row for every documented and current item of each element, with shared items once', async () => {
    await open();
    const kinds = {
      property: 'cssProperties',
      attribute: 'attributes',
      part: 'cssParts',
      slot: 'slots',
      event: 'events',
    } as const;
    for (const tag of elements) {
      await choose(tag);
      for (const [kind, key] of Object.entries(kinds)) {
        const rows = [...page.querySelectorAll<HTMLElement>(`.row[data-${kind}]`)].filter((one) =>
          one.checkVisibility(),
        );
        const entries: Entry[] = declarations[tag]![key] ?? [];
        const documented = entries.filter(({ deprecated }) => !deprecated);
        expect(rows.map((one) => one.dataset[kind]).sort()).to.deep.equal(
          documented.map(({ name }) => name).sort(),
          `${tag} ${key}`,
        );
        const text = rows.map(({ textContent }) => textContent).join();
        for (const { description } of documented) {
          expect(text).to.include(description.replace(/`/g, ''));
        }
      }
    }
  });

  it('is readable before its script runs, with every element, and the first as plain text', async () => {
    const html = await (await fetch('/demo/site/theming.html')).text();
    const source = new DOMParser().parseFromString(html, 'text/html');
    for (const tag of elements) {
      for (const { name } of ownOf(declarations[tag]!, 'cssParts')) {
        const selector = `[data-scope="${tag}"] .row[data-part="${name}"]`;
        expect(source.querySelectorAll(selector).length, selector).to.equal(1);
      }
      expect(source.querySelector(`#${tag} [href="#${tag}-parts"]`), tag).not.to.equal(null);
      expect(source.getElementById(`${tag}-parts`), tag).not.to.equal(null);
    }
    expect(source.querySelector('#shown')?.textContent).to.include('people killed');
    const ids = [...source.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    await open();
  });

  it('shows the current colours in the pickers, and applies a picked colour', async () => {
    await open('?theme=dark&--statement-text=white&--statement-surface=black');
    const picker = (name: string) =>
      row('property', name).querySelector<HTMLInputElement>('[type=color]')!;
    expect(picker('--statement-accent').value).to.equal('#93c0da');
    expect(picker('--statement-muted').value).to.equal('#d9d9d9');
    fill(picker('--statement-accent'), '#aa5500');
    expect(field('property', '--statement-accent').value).to.equal('#aa5500');
    expect(getComputedStyle(base()).borderTopColor).to.equal('rgb(170, 85, 0)');
    for (const [tag, name] of properties.filter(([, one]) => valueKind(one) === 'color')) {
      const entry = declarations[tag]!.cssProperties!.find((one) => one.name === name)!;
      const standard = standardColor(entry.default ?? '', () => 'red');
      expect(CSS.supports('color', standard), `${tag} ${name}: ${standard}`).to.equal(true);
    }
  });

  it('explains a rejected value and keeps the previous one', async () => {
    await open('?--statement-accent=rgb(1,2,3)');
    const control = field('property', '--statement-accent');
    for (const value of ['blurple', 'red; } body { color: red', 'red /*', '"red']) {
      fill(control, value);
      expect(
        row('property', '--statement-accent')
          .querySelector('.fault')
          ?.textContent.replace(/[\u2068\u2069]/g, ''),
      ).to.equal(`--statement-accent: invalid value “${value}”. Use a colour, such as #1d4e6f.`);
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(getComputedStyle(base()).borderTopColor, value).to.equal('rgb(1, 2, 3)');
    }
    fill(field('property', '--statement-font'), '"Open');
    expect(row('property', '--statement-font').textContent).to.include('names of fonts');
    fill(control, 'light-dark(#123456, #abcdef)');
    expect(row('property', '--statement-accent').querySelector('.fault')?.textContent).to.equal('');
  });

  it('sets and removes attributes, and shows the errors of the element', async () => {
    await open();
    const theme = field('attribute', 'theme') as HTMLSelectElement;
    expect([...theme.options].map(({ value }) => value)).to.deep.equal([
      '',
      'auto',
      'light',
      'dark',
    ]);
    fill(theme, 'dark');
    expect(live().getAttribute('theme')).to.equal('dark');
    const figures = field('attribute', 'figures') as HTMLInputElement;
    expect([...figures.list!.options].map(({ value }) => value)).to.include('displaced');
    fill(figures, 'detained');
    await until(() => live().shadowRoot!.querySelectorAll('[part=figure]').length === 1);
    expect(find('#tag').textContent).to.equal(
      '<coup-stats figures="detained" theme="dark" actions="cite"></coup-stats>',
    );
    expect(row('event', 'statement-error').textContent).to.include('so far: 0');
    fill(figures, 'nobody');
    await until(() => find('#told').textContent.includes('nobody'), 'the fault is said');
    expect(find('#told').textContent).to.match(/^statement-error – figures/);
    expect(row('event', 'statement-error').textContent).to.include('so far: 1');
    row('attribute', 'figures').querySelector<HTMLElement>('[data-reset]')!.click();
    await until(() => find('#told').textContent === 'statement-ready');
    expect(live().hasAttribute('figures')).to.equal(false);
    row('attribute', 'actions').querySelector<HTMLElement>('[data-reset]')!.click();
    expect(live().hasAttribute('actions')).to.equal(false);
    await until(() => query().get('actions') === '', 'the address says it');
  });

  it('outlines each rendered part, and reports a part that is not rendered', async () => {
    await open('#p1s1');
    const seen = new Set<string>();
    for (const tag of elements) {
      await choose(tag);
      const shadow = live().shadowRoot!;
      await until(
        () => tag !== 'joint-statement' || shadow.querySelector('[part~=target]'),
        'the sentence is marked',
      );
      for (const { name } of declarations[tag]!.cssParts ?? []) {
        // Outside a full run, each part once, in the first element that has it.
        if (!full && seen.has(name)) continue;
        seen.add(name);
        const button = row('part', name).querySelector('button')!;
        button.click();
        expect(button.getAttribute('aria-pressed'), name).to.equal('true');
        const note = find('#outline-note').textContent;
        const nodes = [...shadow.querySelectorAll(`[part~="${name}"]`)];
        if (nodes.some((node) => node.getBoundingClientRect().height > 0)) {
          expect(getComputedStyle(nodes[0]!).outlineStyle, `${tag} ${name}`).to.equal('dashed');
          expect(note).to.equal('');
        } else {
          expect(note, `${tag} ${name}`).to.include(`“${name}”`);
          const later = ['panel', 'outcome', 'note', 'translation', 'original', 'section'];
          const ofOthers = [
            ...['corrections', 'speaker', 'group', 'website', 'details', 'joined', 'subsection'],
            ...['text-link', 'list', 'item', 'label', 'quotation', 'closing', 'noteref'],
            ...['footnotes', 'footnote', 'backlink', 'marks', 'scale'],
            ...['axis', 'years', 'issued', 'track'],
          ];
          expect([...later, ...ofOthers, 'context', 'marked']).to.include(name);
        }
        button.click();
        expect(button.getAttribute('aria-pressed')).to.equal('false');
      }
    }
  });

  it('opens the state in its URL, and follows a fragment to an element', async () => {
    await open(
      '?widget=joint-statement&show=lede&--statement-radius=9px&--statement-space=bad&outline=heading',
    );
    expect(live().getAttribute('show')).to.equal('lede');
    expect(find('#sheet').textContent).to.equal(':root {\n  --statement-radius: 9px;\n}');
    expect(row('part', 'heading').querySelector('button')?.ariaPressed).to.equal('true');
    frame.contentWindow!.location.hash = '#demand-list';
    await until(() => live().localName === 'demand-list', 'the fragment chooses');
    find('#reset-all').click();
    await until(() => query().toString() === 'widget=demand-list', 'the address says it');
    expect(page.activeElement?.id).to.equal('widget');
  });

  it('copies the style sheet, or selects it if the browser refuses', async () => {
    await open('?--statement-radius=9px');
    let copied = '';
    const clipboard = { writeText: (text: string) => Promise.resolve((copied = text)) };
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
      configurable: true,
      value: clipboard,
    });
    find('#copy').click();
    await until(() => find('#copied').textContent === 'Copied.');
    expect(copied).to.equal(find('#sheet').textContent);
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    find('#copy').click();
    await until(() => find('#copied').textContent.includes('selected'));
    expect(page.getSelection()?.toString().trim()).to.equal(copied);
  });

  it('works by keyboard: outlines a part, sets a value, restores it', async () => {
    await open();
    const press = (key: string) => sendKeys({ press: key });
    const part = row('part', 'number').querySelector('button')!;
    part.focus();
    await press('Enter');
    await until(() => part.ariaPressed === 'true');
    const control = field('property', '--statement-radius');
    control.focus();
    await sendKeys({ type: '9px' });
    await press('Tab');
    await until(() => query().get('--statement-radius') === '9px', 'the address says it');
    expect(page.activeElement?.textContent).to.equal('Reset --statement-radius');
    await press('Enter');
    await until(() => page.activeElement === control, 'the focus is back in the field');
    expect([control.value, find('#unchanged').checkVisibility()]).to.deep.equal(['', true]);
  });

  for (const [width, checked] of pairs([320, 1280], ['rtl', 'ltr'])) {
    it(`overflows nothing at ${width} px in both directions, and is accessible in ${checked}`, async () => {
      await open('?widget=signatory-list&--statement-radius=9px&outline=highlight', width);
      const axe = await axeIn(page);
      for (const dir of ['ltr', 'rtl']) {
        page.documentElement.dir = dir;
        const { scrollWidth, clientWidth } = page.documentElement;
        expect(scrollWidth, dir).to.equal(clientWidth);
      }
      page.documentElement.dir = checked;
      const { violations, passes } = await axe.run(page);
      const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      expect(found).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include.members(['label', 'color-contrast']);
    });
  }
});
