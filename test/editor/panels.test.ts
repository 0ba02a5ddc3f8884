import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Editor } from '../../demo/editor/types.js';
import { draftOf } from './document/editing.js';
import { unconfirmed, valid } from './drafts.js';
import { fakeEditor } from './fake-editor.js';
import { closeWorkspace, openWorkspace, pressAlt } from './workspace.js';

const press = (key: string) => sendKeys({ press: key });

/** Presses Tab until an element has the focus. */
async function tabTo(isReached: (element: Element) => boolean, most = 60) {
  for (let i = 0; i < most; i++) {
    await press('Tab');
    if (isReached(document.activeElement!)) return;
  }
  throw new Error('Tab does not reach it');
}

describe('the panels of the editor', () => {
  afterEach(closeWorkspace);

  it('lead through what is unconfirmed by keyboard alone', async () => {
    const { editor, find, active, until, button } = await openWorkspace();
    const before = editor.items.filter(({ confirm }) => confirm !== undefined).length;
    button('Next', '.open-items').focus();
    await press('Enter');
    const first = editor.selected!;
    expect(first.confirm).to.be.a('string');
    expect(active().id).to.equal('item-heading');
    expect(find('.item-panel blockquote').textContent).to.have.length.above(20);
    expect(find('.note').textContent).to.include('Check this');
    await tabTo((element) => element.textContent.trim() === 'Confirm and next');
    await press('Enter');
    await until(
      () => editor.selected?.index !== first.index || editor.selected.kind !== first.kind,
    );
    expect(editor.items.filter(({ confirm }) => confirm !== undefined)).to.have.lengthOf(
      before - 1,
    );
    await until(() => active().id === 'item-heading', 'the focus is on the next panel');
    pressAlt('ArrowUp');
    expect(editor.selected!.confirm).to.be.a('string');
    const { kind, index } = editor.selected!;
    await press('Escape');
    expect(editor.selected).to.equal(undefined);
    const { dataset } = active();
    expect([dataset.kind, dataset.index]).to.deep.equal([kind, String(index)]);
  });

  it('confirm no figure that its sentence does not bear out', async () => {
    const { editor, find, fill, checked, button, status, until } = await openWorkspace();
    editor.select({ kind: 'figure', index: 0 });
    fill('#item-value', '7,000');
    // The check of the new value is not there yet.
    button('Confirm', '.item-panel').click();
    await until(() => status().includes('does not say this'));
    expect(editor.draft.figures[0]).to.include({ value: 7000 }).and.have.property('confirm');
    await checked();
    const input = find('#item-value');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const [fault] = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!)
      .filter((element) => element.matches('.fault'));
    expect(fault!.textContent).to.include('the sentence does not contain 7,000');
    expect(fault!.querySelector('span')!.lang).to.equal('en');
    const confirm = button('Confirm', '.item-panel');
    expect(confirm.ariaDisabled).to.equal('true');
    const reason = document.getElementById(confirm.getAttribute('aria-describedby')!)!;
    expect(reason.textContent).to.include('does not say this');
    fill('#item-value', '6,000');
    await checked();
    button('Confirm', '.item-panel').click();
    await until(() => !('confirm' in editor.draft.figures[0]!));
    expect(editor.draft.figures[0]).to.deep.equal(valid.figures[0]);
  });

  it('confirm no figure that counts what its sentence does not say', async () => {
    const { editor, find, fill, checked, button, status, until } = await openWorkspace();
    const faultOf = (id: string) => find(`#${id}-fault`).textContent.trim();
    editor.select({ kind: 'figure', index: 0 });
    fill('#item-counts', 'people injured by the army');
    button('Confirm', '.item-panel').click();
    await until(() => status().includes('does not say this'));
    expect(editor.draft.figures[0]).to.have.property('confirm');
    expect(faultOf('item-counts')).to.equal(
      'The sentence does not contain “injured, army”. Use the words of the sentence.',
    );
    fill('#item-counts', 'people killed by the military junta');
    await checked();
    button('Confirm', '.item-panel').click();
    await until(() => !('confirm' in editor.draft.figures[0]!));
    fill('#item-counts', 'people injured');
    expect(editor.draft.figures[0]).to.have.property('confirm');
    await checked();
    expect(find('#item-counts').ariaInvalid).to.equal('true');
    editor.undo();
    expect(editor.draft.figures[0]).to.deep.equal(valid.figures[0]);
  });

  it('say which date of a period is incomplete', async () => {
    const { editor, find, fill, checked, place } = await openWorkspace();
    editor.select({ kind: 'event', index: 1 });
    find('#item-period').click();
    fill('#item-end-year', '22');
    await checked();
    expect(place.querySelector('#item-date-fault')).to.equal(null);
    expect(find('#item-end-fault').textContent).to.include('This date is incomplete');
    fill('#item-end-year', '2019');
    await checked();
    expect(find('#item-date-fault [lang=en]').textContent).to.include('in order');
    expect(place.querySelector('#item-end-fault')).to.equal(null);
  });

  it('keep what is being typed while a check comes back', async () => {
    const { editor, find, workspace } = await openWorkspace();
    editor.select({ kind: 'figure', index: 0 });
    const field = find<HTMLInputElement>('#item-counts');
    field.focus();
    field.value = 'people ki';
    await workspace.context().checked();
    workspace.redraw();
    expect(field.value).to.equal('people ki');
  });

  it('change every field of every kind, each as one step that can be undone', async () => {
    const { editor, fill, find, workspace } = await openWorkspace();
    const choose = (selector: string) => {
      find<HTMLInputElement>(selector).click();
    };
    editor.select({ kind: 'figure', index: 2 });
    fill('#item-value', '3.5 million');
    choose('#item-notation');
    expect(editor.draft.figures[2]).to.not.have.property('notation');
    choose('#item-unit');
    expect(editor.draft.figures[2]).to.not.have.property('unit');
    choose('#item-unit');
    fill('#item-since', 'coup');
    fill('#item-sinceText', 'since the coup of 2021');
    fill('#item-bound', 'about');
    fill('#item-id', 'displaced-people');
    expect(editor.draft.figures[2]).to.include({
      ...{ id: 'displaced-people', since: 'coup', sinceText: 'since the coup of 2021' },
      ...{ bound: 'about', value: 3_500_000, unit: 'people' },
    });
    editor.select({ kind: 'demand', index: 0 });
    fill('#item-heading-text', 'Ensure accountability');
    fill('#item-strength', '');
    choose('#item-addressee-junta');
    fill('#item-new-actor', 'the envoys');
    find('.add button').click();
    expect(editor.draft.demands[0]).to.include({ heading: 'Ensure accountability' });
    expect(editor.draft.demands[0]).to.not.have.property('strength');
    expect(editor.draft.demands[0]!.addressees).to.deep.equal([
      ...['international-community', 'junta', 'envoys'],
    ]);
    editor.select({ kind: 'event', index: 1 });
    fill('#item-date-day', '2');
    choose('#item-period');
    fill('#item-end-year', '2022');
    expect(editor.draft.events[1]!.date).to.equal('2021-02-02/2022-02-02');
    editor.select({ kind: 'actor', index: 1 });
    fill('#item-abbreviation', 'SAC');
    fill('#item-also', 'the junta\n the regime \n');
    fill('#item-kind', 'organization');
    expect(editor.draft.actors[1]).to.include({ abbreviation: 'SAC', kind: 'organization' });
    expect(editor.draft.actors[1]!.also).to.deep.equal(['the junta', 'the regime']);
    editor.select({ kind: 'quote', index: -1 });
    fill('#item-speaker', 'The signatories');
    expect(editor.draft.pullQuotes).to.deep.equal([{ source: 'p1s1', speaker: 'The signatories' }]);
    let steps = 0;
    while (editor.canUndo) {
      editor.undo();
      steps++;
    }
    workspace.redraw();
    expect(steps).to.equal(18);
    expect(editor.draft.figures).to.deep.equal(unconfirmed.figures);
  });

  it('remove an item, and return to the text', async () => {
    const { editor, button, place, active } = await openWorkspace();
    editor.select({ kind: 'figure', index: 0 });
    button('Remove', '.item-panel').click();
    expect(editor.draft.figures).to.have.lengthOf(valid.figures.length - 1);
    expect(place.querySelector('.item-panel')).to.equal(null);
    expect(active().matches('.editor-text')).to.equal(true);
  });

  it('return to the text if the item goes with an undo', async () => {
    const { editor, button, find, active } = await openWorkspace(valid);
    editor.goTo('p2s1');
    button('Event', '.selection').click();
    expect(active().id).to.equal('item-heading');
    editor.undo();
    find('.editor-text');
    expect(active().matches('.editor-text')).to.equal(true);
  });

  it('take the actor that the selected words already name', async () => {
    const draft = draftOf([['We ask the lake.'], ['A lake']], {
      actors: [{ id: 'lake', name: 'the lake', also: ['A lake'], kind: 'group', source: 'p1s1' }],
    });
    const { editor, button, find } = await openWorkspace(draft);
    editor.goTo('p2s1');
    button('Who is asked', '.selection').click();
    expect(editor.draft.actors).to.deep.equal(draft.actors);
    expect(editor.selected).to.include({ kind: 'actor', index: 0 });
    expect(find<HTMLInputElement>('#item-name').value).to.equal('the lake');
  });

  it('warn if the words for what a figure counts are not in the order of the sentence', async () => {
    const { editor, find, fill, checked } = await openWorkspace(
      draftOf([['More than 6,000 people were killed.']], {
        figures: [{ id: 'k', value: 6000, bound: 'more-than', counts: 'people', source: 'p1s1' }],
      }),
    );
    editor.select({ kind: 'figure', index: 0 });
    expect(find('.item-panel').querySelector('.warning')).to.equal(null);
    fill('#item-counts', 'killed people');
    await checked();
    expect(find('.item-panel .warning').textContent).to.include('does not have these words');
    expect(find('#item-counts').ariaInvalid).to.equal(null);
  });

  it('make an item of selected words by keyboard', async () => {
    const { editor, find, active, button } = await openWorkspace(valid);
    expect(find('[data-make=quote]').ariaDisabled).to.equal('true');
    editor.goTo('p2s1');
    expect(button('Pull quote', '.selection').ariaDisabled).to.equal(null);
    button('Pull quote', '.selection').focus();
    await press('Enter');
    expect(editor.draft.pullQuotes).to.deep.equal([{ source: 'p2s1' }]);
    expect(editor.selected).to.include({ kind: 'quote', index: 0 });
    expect(active().id).to.equal('item-heading');
    expect(find('.item-panel blockquote').textContent).to.include('turning point');
  });

  it('confirm a new item only if it checks, and otherwise say what is missing', async () => {
    const { editor, button, until, find } = await openWorkspace(
      draftOf([['The lake is closed.', 'More than 6,000 people were killed.']]),
    );
    editor.goTo('p1s2');
    button('Figure', '.selection').click();
    expect(find('.item-panel .state').textContent.trim()).to.equal('To be confirmed');
    await until(() => find('.item-panel .state').textContent.trim() === 'Confirmed');
    expect(editor.draft.figures[0]).to.include({ value: 6000 }).and.not.have.property('confirm');
    editor.undo();
    expect(editor.draft.figures, 'one step').to.deep.equal([]);
    editor.goTo('p1s1');
    button('Figure', '.selection').click();
    await until(() => find('.item-panel').querySelector('#item-reason'));
    expect(find('.item-panel .state').textContent.trim()).to.equal('To be confirmed');
    expect(find('#item-counts').ariaInvalid).to.equal('true');
  });

  it('list fifty unconfirmed items of a kind, and more on demand', async () => {
    const figures = Array.from({ length: 60 }, (_, index) => ({
      ...{ ...valid.figures[0]!, id: `figure-${index}`, confirm: 'x' },
    }));
    const { button, place, workspace } = await openWorkspace(valid, {
      editor: fakeEditor({ ...valid, figures }),
    });
    const count = () => place.querySelectorAll('.open-items li').length;
    expect(count()).to.equal(50);
    button('Show 10 more').click();
    workspace.redraw();
    expect(count()).to.equal(60);
    expect(place.querySelector('.open-items')!.textContent).to.not.include('Show ');
  });

  it('confirm the title, the date and the text, and all signatories', async () => {
    const { editor, button, until, find } = await openWorkspace();
    expect(find('.open-items').textContent).to.include('31 January 2025');
    button('Confirm title, date and text').click();
    await until(() => editor.draft.confirm === undefined);
    button('Confirm all signatories').click();
    expect(editor.draft.signatories).to.deep.equal(valid.signatories);
  });

  it('lead to the date if the document has none', async () => {
    const { button, active, until } = await openWorkspace({
      ...unconfirmed,
      date: '',
      confirm: 'the title and the text, word for word; the day of issue was not found: put it in',
    });
    button('Confirm title, date and text').click();
    await until(() => active().id === 'details-date-day');
  });

  it('look up the selected item as often with many items as with few', async () => {
    const lookups = async (most: number) => {
      const figures = valid.figures.map((figure, index) =>
        index < most ? { confirm: 'x', ...figure } : figure,
      );
      let count = 0;
      const editor = new Proxy<Editor>(fakeEditor({ ...valid, figures }), {
        get(target, key: keyof Editor) {
          if (key === 'selected') count += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      const { workspace } = await openWorkspace(valid, { editor });
      const before = count;
      workspace.redraw();
      closeWorkspace();
      return count - before;
    };
    expect(await lookups(5)).to.equal(await lookups(1));
  });
});
