import { html, nothing, type TemplateResult } from 'lit';
import type { Command } from 'prosemirror-state';
import type { Context } from '../context.js';
import {
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
  removeParagraph,
  setLink,
  splitSentence,
  toggleEmphasis,
  toggleStrong,
} from '../document/commands.js';
import type { ToolbarButton, ToolbarGroup } from './toolbar.js';

/** The command that waits for a text: a URL, or the word before an address line. */
export interface CommandState {
  asks?: 'link' | 'address' | undefined;
}

/** Returns the commands of the text. */
export function commandGroups(context: Context, state: CommandState): ToolbarGroup[] {
  const { editor, words, redraw, focus } = context;
  const { commandNames: names, groups } = words.layout;
  const button = (name: string, command: Command, keys?: string): ToolbarButton => ({
    name,
    ...(keys && { keys }),
    isEnabled: editor.can(command),
    run: () => {
      editor.run(command);
      editor.focus();
    },
  });
  const ask = (name: string, asks: 'link' | 'address', sample: Command): ToolbarButton => ({
    name,
    isEnabled: editor.can(sample),
    run: () => {
      state.asks = asks;
      redraw();
      focus('#command-text');
    },
  });
  return [
    {
      label: groups.sentences,
      buttons: [
        button(names.splitSentence, splitSentence, 'Control+Enter'),
        button(names.joinSentences, joinSentences),
      ],
    },
    {
      label: groups.paragraphs,
      buttons: [
        button(names.paragraph, makeParagraph, 'Control+Alt+0'),
        button(words.details.title, makeTitle),
        button(names.heading2, makeHeading(2), 'Control+Alt+2'),
        button(names.heading3, makeHeading(3), 'Control+Alt+3'),
        button(names.bulleted, makeItem('bulleted')),
        button(names.numbered, makeItem('numbered')),
        button(names.quotation, makeQuotation()),
        ask(names.address, 'address', makeAddressLine('x')),
        button(names.notes, makeNotes),
        button(names.signatories, makeSignatories),
        button(names.up, moveParagraphUp, 'Alt+Shift+ArrowUp'),
        button(names.down, moveParagraphDown, 'Alt+Shift+ArrowDown'),
        button(names.remove, removeParagraph),
      ],
    },
    {
      label: groups.marks,
      buttons: [
        button(names.strong, toggleStrong, 'Control+B'),
        button(names.emphasis, toggleEmphasis, 'Control+I'),
        ask(names.link, 'link', setLink('https://a.example/')),
        button(names.removeLink, removeLink),
      ],
    },
  ];
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
      const command = asks === 'link' ? setLink(value) : makeAddressLine(value);
      if (value === '' || editor.run(command)) done();
      else announce(layout.refused);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') done();
    }}
  >
    <div>
      <label class="label" for="command-text"
        >${asks === 'link' ? layout.linkUrl : layout.addressLabel}</label
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
