import { html, nothing, type TemplateResult } from 'lit';
import type { Command } from 'prosemirror-state';
import type { Context } from '../context.js';
import {
  addNote,
  goToNote,
  joinSentences,
  makeAddressLine,
  makeHeading,
  makeItem,
  makeNotes,
  makeParagraph,
  makeQuotation,
  makeSignatories,
  makeTitle,
  moveParagraphDown,
  moveParagraphUp,
  removeLink,
  removeNote,
  removeParagraph,
  setLink,
  splitSentence,
  toggleEmphasis,
  toggleStrong,
} from '../document/commands.js';
import type { BlockKind } from '../document/selection.js';
import type { ToolbarButton, ToolbarGroup } from './toolbar.js';

/** The command that waits for a text: a URL, the word before an address line, or a footnote. */
export interface CommandState {
  asks?: 'link' | 'address' | 'note' | undefined;
}

/** Asks for the text that a command needs. */
function ask({ redraw, focus }: Context, state: CommandState, asks: CommandState['asks']) {
  state.asks = asks;
  redraw();
  focus('#command-text');
}

/** Returns the commands of the text: the kinds of its blocks, emphasis, and a menu with the others. */
export function commandGroups(context: Context, state: CommandState): ToolbarGroup[] {
  const { editor, words, messages } = context;
  const { commandNames: names, groups, more, kind: kindName } = words.layout;
  const button = (name: string, command: Command, keys?: string): ToolbarButton => ({
    name,
    ...(keys && { keys }),
    isEnabled: editor.can(command),
    run: () => {
      editor.run(command);
      editor.focus();
    },
  });
  const asking = (name: string, asks: CommandState['asks'], sample: Command): ToolbarButton => ({
    name,
    isEnabled: editor.can(sample),
    run: () => {
      ask(context, state, asks);
    },
  });
  const kind = (is: BlockKind, given: ToolbarButton): ToolbarButton & { is: BlockKind } => ({
    ...given,
    is,
    isPressed: editor.block === is,
  });
  const kinds = [
    kind('paragraph', button(names.paragraph, makeParagraph, 'Control+Alt+0')),
    kind('title', button(words.details.title, makeTitle)),
    kind('heading2', button(names.heading2, makeHeading(2), 'Control+Alt+2')),
    kind('heading3', button(names.heading3, makeHeading(3), 'Control+Alt+3')),
    kind('bulleted', button(names.bulleted, makeItem('bulleted'))),
    kind('numbered', button(names.numbered, makeItem('numbered'))),
    kind('quotation', button(names.quotation, makeQuotation())),
    kind('address', asking(names.address, 'address', makeAddressLine('x'))),
  ];
  const shown = kinds.find(({ is }) => is === editor.block)?.name ?? names.footnote;
  return [
    {
      label: groups.paragraphs,
      buttons: [
        {
          menu: 'kinds',
          name: kindName + messages.colon + shown,
          shown,
          groups: [{ label: kindName, buttons: kinds }],
        },
        button(names.signatories, makeSignatories),
      ],
    },
    {
      label: groups.marks,
      buttons: [
        {
          ...button(names.strong, toggleStrong, 'Control+B'),
          icon: html`<b aria-hidden="true">B</b>`,
        },
        {
          ...button(names.emphasis, toggleEmphasis, 'Control+I'),
          icon: html`<i aria-hidden="true">I</i>`,
        },
        asking(names.link, 'link', setLink('https://a.example/')),
      ],
    },
    {
      label: more,
      buttons: [
        {
          menu: 'more-commands',
          name: more,
          shown: more,
          groups: [
            {
              label: groups.sentences,
              buttons: [
                button(names.splitSentence, splitSentence, 'Control+Enter'),
                button(names.joinSentences, joinSentences),
              ],
            },
            {
              label: groups.notes,
              buttons: [
                { ...asking(names.addNote, 'note', addNote('x')), keys: noteKeys },
                { ...button(names.goToNote, goToNote), keys: noteKeys },
                button(names.removeNote, removeNote),
              ],
            },
            {
              label: groups.paragraphs,
              buttons: [
                button(names.up, moveParagraphUp, 'Alt+Shift+ArrowUp'),
                button(names.down, moveParagraphDown, 'Alt+Shift+ArrowDown'),
                button(names.remove, removeParagraph),
                button(names.notes, makeNotes),
              ],
            },
            {
              label: groups.marks,
              buttons: [button(names.removeLink, removeLink)],
            },
          ],
        },
      ],
    },
  ];
}

const noteKeys = 'Control+Alt+F';

/** Adds a footnote by keys. At a footnote, goes between its mark and its text. */
export function takeNoteKeys(context: Context, state: CommandState, event: KeyboardEvent): void {
  const { editor } = context;
  // With Alt, some systems give another letter.
  const isNote = event.code === 'KeyF' && event.altKey && (event.ctrlKey || event.metaKey);
  if (!isNote || event.shiftKey) return;
  event.preventDefault();
  if (!editor.run(goToNote) && editor.can(addNote('x'))) ask(context, state, 'note');
}

/** Renders the field for the text that a command needs. */
export function commandForm(
  { editor, words, redraw, announce }: Context,
  state: CommandState,
): TemplateResult | typeof nothing {
  const { asks } = state;
  if (!asks) return nothing;
  const { layout } = words;
  const done = () => {
    state.asks = undefined;
    redraw();
    editor.focus();
  };
  return html`<form
    class="command-form row"
    @submit=${(event: Event) => {
      event.preventDefault();
      const text = new FormData(event.target as HTMLFormElement).get('text') as string;
      const value = text.trim();
      const command = { link: setLink, address: makeAddressLine, note: addNote }[asks](value);
      if (value === '' || editor.run(command)) done();
      else announce(layout.refused);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') done();
    }}
  >
    <div>
      <label class="label" for="command-text"
        >${{ link: layout.linkUrl, address: layout.addressLabel, note: layout.noteText }[asks]}</label
      >
      <input
        type="text"
        id="command-text"
        name="text"
        .value=${asks === 'link' ? (editor.link ?? '') : ''}
        dir=${asks === 'link' ? 'ltr' : 'auto'}
        lang=${asks === 'link' ? nothing : editor.draft.language}
        autocomplete="off"
      />
    </div>
    <button type="submit">${layout.set}</button>
    <button type="button" @click=${done}>${layout.cancel}</button>
  </form>`;
}
