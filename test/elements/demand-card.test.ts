import { expect } from '@open-wc/testing';
import { statement } from '../statement/fixture.js';
import { until } from '../until.js';
import { parts, read, show, showOne } from './helpers.js';

const card = (html: string) => showOne<'demand-card'>(html);
const sentence = (root: ShadowRoot) => read(root.querySelector('blockquote'));

describe('<demand-card>', () => {
  it('shows the addressees, a heading, and the sentence as a quotation with its citation', async () => {
    const { root } = await card('<demand-card demand="arms-embargo"></demand-card>');
    expect(read(parts(root, 'addressees')[0])).to.equal('the international community');
    expect(read(parts(root, 'strength')[0])).to.equal('In the statement: “must”');
    expect(parts(root, 'strength')[0]!.querySelector('bdi')!.lang).to.equal('en');
    expect(read(root.querySelector('h2'))).to.equal(
      'Impose a global arms embargo, suspend jet fuel exports and engage with all relevant national stakeholders',
    );
    expect(sentence(root)).to.equal(
      'The international community must also impose a global arms embargo, suspend jet fuel exports, and engage with all relevant national stakeholders, including civil society and those most affected by crimes.',
    );
    expect(read(root.querySelector('figure figcaption cite'))).to.equal(statement.title);
    expect(root.querySelector('figcaption time')?.getAttribute('datetime')).to.equal('2025-01-31');
  });

  for (const [lang, label, strength] of [
    ['fr', 'Demandé à', 'Dans la déclaration : « must »'],
    ['ar', 'المطلوب من', 'في البيان: «must»'],
  ]) {
    it(`has its labels in the language of the interface, and quotes the statement's: ${lang}`, async () => {
      const { root } = await card(
        `<demand-card lang="${lang}" demand="arms-embargo"></demand-card>`,
      );
      await until(() => read(parts(root, 'label')[0]) === label, 'it is in the language');
      const [shown] = parts(root, 'strength');
      expect(read(shown)).to.equal(strength);
      expect(shown!.closest('[lang]')!.getAttribute('lang')).to.match(new RegExp(`^${lang}`));
      expect(shown!.querySelector('bdi')!.lang).to.equal('en');
    });
  }

  it('keeps the heading out of the quotation', async () => {
    const { root } = await card('<demand-card></demand-card>');
    expect(root.querySelector('blockquote h2, q')).to.equal(null);
  });

  it('shows every demand of the statement', async () => {
    const { page, errors } = await show(
      statement.demands.map(({ id }) => `<demand-card demand="${id}"></demand-card>`).join(''),
    );
    const shown = [...page.children].map(({ shadowRoot }) => sentence(shadowRoot!));
    expect(errors).to.deep.equal([]);
    expect(new Set(shown).size).to.equal(15);
    expect(shown.every((text) => text.length > 20)).to.equal(true);
  });

  it('shows the first demand if it is empty and names no demand', async () => {
    const { root, errors } = await card('<demand-card>\n  </demand-card>');
    expect(sentence(root)).to.match(/^The international community must take urgent action/);
    expect(errors).to.deep.equal([]);
  });

  for (const [why, problem, html] of [
    ['an unknown demand', 'unknown id "arms"', '<demand-card demand="arms">fallback</demand-card>'],
    ['an empty id', 'missing id', '<demand-card demand="">fallback</demand-card>'],
    ['a missing id with fallback content', 'missing id', '<demand-card>fallback</demand-card>'],
    [
      'a missing id with a picture',
      'missing id',
      '<demand-card><img alt="fallback"></demand-card>',
    ],
  ] as const) {
    it(`leaves the fallback content for ${why}, with one error that lists the known ids`, async () => {
      const { element, root, errors, events } = await card(html);
      expect(root.querySelector('slot')?.assignedNodes()).to.deep.equal([...element.childNodes]);
      expect(root.querySelector('blockquote')).to.equal(null);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.match(
        new RegExp(
          `^<demand-card> demand: ${problem}\\. Known ids: urgent-action, .*, act-now\\.$`,
        ),
      );
      expect(events).to.deep.equal(['demand-card statement-error']);
    });
  }

  it('decides once whether it has fallback content', async () => {
    const { element, root, events } = await showOne<'demand-card'>('<demand-card></demand-card>');
    element.append('Words that a script adds');
    element.theme = 'dark';
    await element.updateComplete;
    expect(root.querySelector('[part=base]')).not.to.equal(null);
    expect(events).to.deep.equal(['demand-card statement-ready']);
  });

  it('accepts an id with spaces around it', async () => {
    const { root } = await showOne<'demand-card'>('<demand-card demand=" act-now "></demand-card>');
    expect(read(root.querySelector('blockquote'))).to.equal('The world must act now.');
  });

  it('reports the same fault once, however often it renders', async () => {
    const { element } = await card('<demand-card demand="arms">fallback</demand-card>');
    const errors: string[] = [];
    element.addEventListener('statement-error', ({ faults }) => {
      errors.push(...faults.map(({ message }) => message));
    });
    element.theme = 'dark';
    await element.updateComplete;
    element.demand = 'weapons';
    await element.updateComplete;
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.include('unknown id "weapons"');
  });
});
