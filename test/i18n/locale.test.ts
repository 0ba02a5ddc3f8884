import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { elementNames } from '../../src/elements/registry.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { statement } from '../statement/fixture.js';
import { parts, read, settled, show } from '../elements/helpers.js';

const languages = ['ar', 'bn', 'es', 'fr', 'ja', 'my', 'th'];

/** Waits until the element shows the statement in the language of the page. */
async function inLanguage(lang: string, html: string) {
  const page = document.createElement('div');
  page.lang = lang;
  const ready = oneEvent(page, 'statement-ready');
  page.innerHTML = html;
  document.body.append(page);
  await ready;
  return { page, root: page.firstElementChild!.shadowRoot! };
}

/** Returns the box around the words of an element. */
function wordsOf(element: Element): DOMRect {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}

/** Waits until the figures of a translated statement are in the language of the page. */
async function translatedInto(lang: string, id: string) {
  const { page, root } = await inLanguage(lang, `<coup-stats figures="${id}"></coup-stats>`);
  const translation = {
    language: lang.slice(0, 2).toLowerCase(),
    status: 'unofficial' as const,
    sentences: { p1s1: 'Translated' },
    figures: { [id]: { counts: 'translated' } },
  };
  page.querySelector('coup-stats')!.statement = {
    ...(json as Statement),
    translations: [translation],
  };
  await until(() => read(parts(root, 'counts')[0]) === 'translated', 'the translation is there');
  return root;
}

describe('the words of the interface', () => {
  // First, before another test has loaded the language.
  it('leave the fallback content until they have loaded', async () => {
    const page = document.createElement('div');
    page.lang = 'TH-th';
    page.innerHTML = '<demand-card demand="voices">fallback</demand-card>';
    const ready = oneEvent(page, 'statement-ready');
    let outcomes = 0;
    page.addEventListener('statement-ready', () => outcomes++);
    document.body.append(page);
    const element = page.firstElementChild!;
    await settled(element);
    expect([element.shadowRoot!.querySelector('slot') !== null, outcomes]).to.deep.equal([true, 0]);
    await ready;
    expect(parts(element.shadowRoot!, 'base')[0]?.lang).to.equal('th');
    expect(outcomes).to.equal(1);
  });

  for (const lang of languages) {
    it(`are complete in ${lang}, with every placeholder of English`, async () => {
      const { default: messages } = (await import(`/dist/locales/${lang}.js`)) as {
        default: Messages;
      };
      // The formatters of numbers and dates are not texts.
      const values = (text: unknown) =>
        typeof text === 'function'
          ? []
          : [...JSON.stringify(text).matchAll(/{\w+}/g)].map(([value]) => value).sort();
      // Only some languages have another wording for a day.
      const required = Object.entries(en).filter(([key]) => !key.endsWith('Day'));
      expect(Object.keys(messages)).to.include.members(required.map(([key]) => key));
      expect(Object.keys(messages.actions)).to.have.members(Object.keys(en.actions));
      expect(Object.keys(messages.customStatement)).to.have.members(
        Object.keys(en.customStatement),
      );
      for (const [key, english] of required) {
        const translated = messages[key as keyof Messages];
        expect(new Set(values(translated)), key).to.deep.equal(new Set(values(english)));
      }
      const { bounds, issuer, signed } = messages;
      expect(Object.keys(bounds)).to.have.members(Object.keys(en.bounds));
      // Some languages have a word for one or two without a number.
      for (const text of [...Object.values(bounds), issuer.other, signed.other])
        expect(values(text), text).to.deep.equal(['{n}']);
      expect(messages.tag.startsWith(lang)).to.equal(true);
    });

    it(`are in ${lang} in every element, with the statement in English`, async () => {
      for (const tag of elementNames) {
        const { root } = await inLanguage(lang, `<${tag}></${tag}>`);
        const [base] = parts(root, 'base');
        expect(base?.lang.startsWith(lang), tag).to.equal(true);
        for (const quoted of root.querySelectorAll('blockquote, cite, [part=counts], ol[lang]')) {
          expect(quoted.closest('[lang]')?.getAttribute('lang'), tag).to.equal('en');
        }
      }
    });

    it(`overflow nothing in ${lang} at 240 px`, async () => {
      for (const tag of elementNames) {
        const { page, root } = await inLanguage(lang, `<${tag}></${tag}>`);
        page.style.inlineSize = '240px';
        const { left, right } = root.host.getBoundingClientRect();
        for (const inner of root.querySelectorAll('*')) {
          if (!inner.checkVisibility()) continue;
          const box = inner.getBoundingClientRect();
          expect(box.right, `${tag} ${inner.localName}`).to.be.at.most(right + 0.5);
          expect(box.left, `${tag} ${inner.localName}`).to.be.at.least(left - 0.5);
        }
      }
    });
  }

  it('follow the nearest lang attribute, across shadow roots', async () => {
    const { page } = await show('<div lang="fr-CA"><div id="host"></div></div>');
    const host = page.querySelector('#host')!;
    const inner = host.attachShadow({ mode: 'open' });
    const ready = oneEvent(page, 'statement-ready');
    inner.innerHTML = '<statement-quote></statement-quote>';
    await ready;
    const root = inner.firstElementChild!.shadowRoot!;
    expect(parts(root, 'base')[0]?.lang).to.equal('fr');
    expect(read(parts(root, 'citation')[0])).to.include(
      'Déclaration commune de 46 organisations, 31 janvier 2025',
    );
  });

  for (const lang of ['fr_FR', ' fr', 'FR-ca']) {
    it(`are in French if the page has lang="${lang}"`, async () => {
      const { root } = await inLanguage(lang, '<statement-quote></statement-quote>');
      await until(() => parts(root, 'base')[0]?.lang === 'fr', 'it is in French');
    });
  }

  it('are in English for an unsupported language, with one warning', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (message: string) => warned.push(message);
    const { page } = await show(
      '<div lang="tlh-x">' +
        '<coup-stats></coup-stats><demand-card></demand-card>'.repeat(20) +
        '</div>',
    );
    console.warn = warn;
    for (const element of page.querySelectorAll('coup-stats, demand-card')) {
      expect(parts(element.shadowRoot!, 'base')[0]?.lang).to.equal('en-GB');
    }
    expect(warned).to.deep.equal([
      'statement-widgets: lang="tlh" is not supported, so widgets are in English',
    ]);
  });

  it('follow the language of the page', async () => {
    const { page, root } = await inLanguage('fr', '<coup-stats figures="killed"></coup-stats>');
    expect(read(root.querySelector('summary'))).to.match(/^Phrase source/);
    page.lang = 'en';
    await until(() => read(root.querySelector('summary')).startsWith('Source sentence'), 'English');
  });

  it('follow the language of a part of the page, in a shadow root too', async () => {
    const { page } = await show('<div id="host"></div>');
    const inner = page.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p lang="en"><coup-stats figures="killed"></coup-stats></p>';
    const element = inner.querySelector('coup-stats')!;
    await settled(element);
    inner.querySelector('p')!.lang = 'fr';
    const root = element.shadowRoot!;
    await until(
      () => read(root.querySelector('summary')).startsWith('Phrase source'),
      'it is in French',
    );
    element.lang = 'es';
    await until(
      () => read(root.querySelector('summary')).startsWith('Frase fuente'),
      'it is in Spanish',
    );
  });

  it('load only if the language of the element changes', async () => {
    const { page } = await show(
      '<p lang="en">Words</p><div lang="en"><coup-stats></coup-stats></div>',
    );
    const element = page.querySelector('coup-stats')!;
    const root = element.shadowRoot!;
    let updates = 0;
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...values) => {
      updates++;
      requestUpdate(...values);
    };
    page.querySelector('p')!.lang = 'ja';
    page.lang = 'ja';
    const seen = new Promise((resolve) => {
      const observer = new MutationObserver(resolve);
      observer.observe(page, { attributes: true });
      page.lang = 'es';
    });
    await seen;
    expect(updates).to.equal(0);
    page.querySelector('div')!.lang = 'fr';
    await until(() => parts(root, 'base')[0]?.lang === 'fr', 'it is in French');
    expect(updates).to.be.at.least(1);
  });

  it('keep the current content until another language has loaded', async () => {
    const { page } = await show('<signatory-list></signatory-list>');
    const element = page.querySelector('signatory-list')!;
    const root = element.shadowRoot!;
    const input = root.querySelector('input')!;
    input.value = 'Rohingya';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    let gone = false;
    const observer = new MutationObserver(() => {
      gone ||= !root.querySelector('input');
    });
    observer.observe(root, { childList: true, subtree: true });
    page.lang = 'ja';
    await until(() => parts(root, 'base')[0]?.lang === 'ja', 'it is in Japanese');
    expect([gone, root.querySelector('input') === input]).to.deep.equal([false, true]);
    expect(parts(root, 'signatory').filter((name) => name.checkVisibility())).to.have.lengthOf(11);
  });

  it('write digits, separators and months in the style of the region', async () => {
    const number = async (lang: string) => {
      return read(parts(await translatedInto(lang, 'killed'), 'number')[0]);
    };
    expect(await number('ar')).to.equal('٦٬٠٠٠');
    expect(await number('ar-EG')).to.equal('٦٬٠٠٠');
    expect(await number('ar-MA')).to.equal('6.000');
    expect(await number('ar-AE')).to.equal('6,000');
    expect(await number('ar-!')).to.equal('٦٬٠٠٠');
    expect(await number('es')).to.equal('6000');
    expect(await number('es-MX')).to.equal('6,000');
    expect(await number('ES_419')).to.equal('6,000');
    expect(await number('es-co')).to.equal('6.000');
    expect(await number('es-Latn')).to.equal('6000');
  });

  it('put a bound before or after its number as the language requires', async () => {
    const figure = async (lang: string) => {
      const root = await translatedInto(lang, 'displaced');
      return read(root.querySelector('dt')).replace(' translated', '');
    };
    expect(await figure('ja')).to.equal('350万超');
    expect(await figure('es')).to.equal('Más de 3,5 millones');
    expect(await figure('es-PE')).to.equal('Más de 3.5 millones');
    expect(await figure('ar')).to.equal('أكثر من ٣٫٥ مليون');
    expect(await figure('bn')).to.equal('৩৫ লাখের বেশি');
    expect(await figure('my')).to.equal('၃.၅ သန်း ကျော်');
  });

  it('write Burmese dates even if the browser lacks Burmese', async () => {
    const path = '/dist/locales/my.js';
    const { default: messages } = (await import(path)) as { default: Messages };
    expect(['2024', '2024-11', '2021-02-01', '-04-04'].map(messages.date)).to.deep.equal([
      '၂၀၂၄ ခုနှစ်',
      '၂၀၂၄ ခုနှစ် နိုဝင်ဘာလ',
      '၂၀၂၁ ခုနှစ် ဖေဖော်ဝါရီလ ၁ ရက်',
      'ဧပြီလ ၄ ရက်',
    ]);
  });

  it('put a separator of the language between a label and its value', async () => {
    const label = async (lang: string) => {
      const { root } = await inLanguage(lang, '<coup-stats figures="displaced"></coup-stats>');
      return root.querySelector('summary')!.textContent;
    };
    expect(await label('en')).to.equal('Source sentence: people internally displaced');
    expect(await label('fr')).to.equal('Phrase source\u00a0: people internally displaced');
    expect(await label('ja')).to.equal('出典の文：people internally displaced');
  });

  it('are mirrored in a right-to-left language', async () => {
    const { root } = await inLanguage('ar', '<justice-timeline></justice-timeline>');
    expect(getComputedStyle(parts(root, 'base')[0]!).direction).to.equal('rtl');
    const event = getComputedStyle(root.querySelector('[part~=item]')!);
    expect([event.borderLeftWidth, event.borderRightWidth]).to.deep.equal(['0px', '1px']);
  });

  it('align a figure and the column of its sentence like a right-to-left interface', async () => {
    const { root } = await inLanguage('ar', '<coup-stats></coup-stats>');
    root.querySelector('summary')!.click();
    const [figure] = parts(root, 'figure');
    const [number, counts] = ['number', 'counts'].map((part) =>
      wordsOf(figure!.querySelector(`[part=${part}]`)!),
    );
    expect(counts!.right).to.be.closeTo(number!.right, 2);
    const quote = figure!.querySelector('blockquote')!;
    const { left, right } = quote.getBoundingClientRect();
    expect(right).to.be.closeTo(number!.right, 2);
    // The lines of the sentence begin at its own side, and the full stop follows its last word.
    expect(wordsOf(quote).left).to.be.closeTo(left, 2);
    expect(getComputedStyle(quote).direction).to.equal('ltr');
  });

  it('leave the full text and its title on their own side of a column in a right-to-left interface', async () => {
    const { root } = await inLanguage('ar', '<joint-statement></joint-statement>');
    const [paragraph] = parts(root, 'paragraph');
    const { left } = paragraph!.getBoundingClientRect();
    expect(left).to.be.above(root.querySelector('article')!.getBoundingClientRect().left + 20);
    for (const text of [paragraph!, parts(root, 'heading')[0]!])
      expect(wordsOf(text).left).to.be.closeTo(left, 2);
  });

  it('do not change the text of the statement', async () => {
    const { root } = await inLanguage('my', '<joint-statement></joint-statement>');
    expect(parts(root, 'signatory').map(read)).to.deep.equal(statement.signatories);
    expect(read(root.querySelector('h2'))).to.equal(statement.title);
  });
});
