import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { pairs } from '../pairs.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { unconfirmed, valid, wrong } from './drafts.js';
import { closeWorkspace, openWorkspace } from './workspace.js';

const expectNoScrolling = (of?: string) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, of).to.equal(clientWidth);
};

describe('the editor on a phone', () => {
  beforeEach(() => setViewport({ width: 360, height: 740 }));
  afterEach(closeWorkspace);

  it('leaves the marked words visible above the panel on a phone', async () => {
    const { editor, find, until } = await openWorkspace();
    for (const item of [editor.items.at(-1)!, editor.items[0]!]) {
      editor.select(item);
      const panel = find('.item-panel').getBoundingClientRect();
      expect(panel.bottom).to.be.closeTo(740, 1);
      const mark = () => find('.mark-selected').getBoundingClientRect();
      const { bottom } = find('.commands').getBoundingClientRect();
      await until(() => mark().top >= bottom - 1 && mark().top + 20 <= panel.top);
    }
    expectNoScrolling();
  });

  it('has a card for each row on a phone, without horizontal scrolling', async () => {
    const { find } = await openWorkspace({
      ...valid,
      signatories: [
        'A',
        { name: 'Amina Yusuf', kind: 'person', role: 'Director', region: 'Niger' },
      ],
    });
    find('#tab-signatories').click();
    const { width } = find('[data-row="1"]').getBoundingClientRect();
    expect(width).to.be.below(345);
    expectNoScrolling();
    expect(find('#signatory-1-role').getBoundingClientRect().top).to.be.above(
      find('#signatory-1-name').getBoundingClientRect().bottom,
    );
  });
});

describe('the editor at 400 % zoom', () => {
  afterEach(async () => {
    closeWorkspace();
    await setViewport({ width: 1280, height: 900 });
  });

  it('lets the commands and the panel scroll away from the text', async () => {
    await setViewport({ width: 320, height: 180 });
    const { editor, find, until } = await openWorkspace();
    editor.select(editor.items[0]);
    const panel = () => find('.item-panel').getBoundingClientRect();
    const mark = () => find('.mark-selected').getBoundingClientRect();
    const commands = () => find('.commands').getBoundingClientRect();
    find('.mark-selected').scrollIntoView();
    await until(() => commands().bottom <= mark().top && mark().bottom <= panel().top);
    expect(commands().bottom).to.be.below(90);
    expectNoScrolling();
  });
});

describe('the editor is accessible', () => {
  afterEach(async () => {
    closeWorkspace();
    await emulateMedia({ colorScheme: 'light' });
  });

  const pages = pairs(['en', 'ar'], [1280, 360]);
  const looks = pairs(['light', 'dark'] as const, pages);
  for (const [colorScheme, [language, width]] of looks) {
    it(`in ${colorScheme} colours, ${language}, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      await emulateMedia({ colorScheme });
      const draft: EditorDraft = {
        ...unconfirmed,
        figures: wrong.figures.map((figure) => ({ confirm: 'ask Amina', ...figure })),
        // axe takes seconds for a long table.
        signatories: [...unconfirmed.signatories.slice(0, 4), 'Lake Network', 'The Lake Network'],
        corrections: [{ date: '2025-02-03', text: 'A name.' }],
      };
      const { editor, find, fill, button, place, workspace, until } = await openWorkspace(draft, {
        language,
      });
      for (const kind of ['figure', 'demand', 'event', 'actor', 'quote'] as const) {
        editor.select({ kind, index: kind === 'quote' ? -1 : 1 });
        workspace.redraw();
        // The rest of the page stays as it is.
        await expect(kind === 'figure' ? place : find('.item-panel')).to.be.accessible();
      }
      editor.select();
      find('#tab-signatories').click();
      fill('#paste-text', 'Name\tCountry\nA\tB');
      button('Read the rows').click();
      find('[data-row="0"] input').click();
      await expect(find('#part-signatories')).to.be.accessible();
      for (const tab of ['details', 'checks', 'preview', 'publish']) {
        find(`#tab-${tab}`).click();
        if (tab === 'preview') await until(() => workspace.context().checks.shown);
        await expect(find(`#part-${tab}`)).to.be.accessible();
        expectNoScrolling(tab);
      }
    });
  }

  for (const [colorScheme, [language, width]] of looks) {
    it(`translates in ${colorScheme} colours, ${language}, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      await emulateMedia({ colorScheme });
      const [first] = valid.sections[0]!.paragraphs[0]!.sentences;
      const marks = [{ words: 'nowhere', kind: 'strong' as const }];
      const sentences = { [first!.id]: { text: 'نعم.', marks }, gone: 'لا.' };
      const { find, fill, place, until, checked } = await openWorkspace(
        { ...valid, translations: [{ language: 'ar', status: 'official', sentences }] },
        { language },
      );
      find('#tab-translations').click();
      find('.facts summary').click();
      await checked();
      expect(find('.marks .fault')).to.exist;
      expect(find('.pair textarea')).to.have.attribute('dir', 'rtl');
      await expect(find('#part-translations')).to.be.accessible();
      expectNoScrolling('fields');
      fill('#import-paste', '# Un titre\n\nUne phrase. Encore une.\n\nUne autre, en 2021.\n');
      find('#import-paste').closest('.field')!.nextElementSibling!.querySelector('button')!.click();
      await until(() => place.querySelector('#review-heading'), 'the document is read');
      find('#review-all').click();
      find('#review-close').click();
      await expect(find('#part-translations')).to.be.accessible();
      expectNoScrolling('review');
    });
  }

  it('has large targets', async () => {
    await setViewport({ width: 360, height: 740 });
    const { place, find } = await openWorkspace();
    for (const tab of ['text', 'signatories', 'details']) {
      find(`#tab-${tab}`).click();
      for (const control of place.querySelectorAll<HTMLElement>('button, select, summary')) {
        if (!control.checkVisibility() || control.closest('.editor-text')) continue;
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    }
  });
});
