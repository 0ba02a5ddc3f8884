import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/** A command of the toolbar. */
export interface ToolbarButton {
  name: string;
  /** The keys that do the same, such as "Control+Z". */
  keys?: string;
  isEnabled: boolean;
  /** Whether it is on, for a command that is switched on and off. */
  isPressed?: boolean;
  run: () => void;
}

export interface ToolbarGroup {
  label: string;
  buttons: readonly ToolbarButton[];
}

/** Returns the commands that undo and redo. */
export function historyGroup({ editor, words }: Context): ToolbarGroup {
  const { layout } = words;
  return {
    label: layout.groups.history,
    buttons: [
      {
        name: layout.undo,
        keys: 'Control+Z',
        isEnabled: editor.canUndo,
        run: () => {
          editor.undo();
        },
      },
      {
        name: layout.redo,
        keys: 'Control+Shift+Z',
        isEnabled: editor.canRedo,
        run: () => {
          editor.redo();
        },
      },
    ],
  };
}

/** The button that the Tab key reaches, by the name of its toolbar. */
const reached = new Map<string, number>();

/** Renders a toolbar (ARIA authoring practices): one stop of the Tab key, with arrow keys between the buttons. */
export function toolbarTemplate(label: string, groups: readonly ToolbarGroup[]): TemplateResult {
  const { length } = groups.flatMap(({ buttons }) => buttons);
  const stop = Math.min(reached.get(label) ?? 0, length - 1);
  const keys = (event: KeyboardEvent) => {
    const bar = event.currentTarget as Element;
    const buttons = [...bar.querySelectorAll<HTMLElement>('button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const isRtl = getComputedStyle(bar).direction === 'rtl';
    const to = new Map([
      [isRtl ? 'ArrowLeft' : 'ArrowRight', (at + 1) % length],
      [isRtl ? 'ArrowRight' : 'ArrowLeft', (at - 1 + length) % length],
      ['Home', 0],
      ['End', length - 1],
    ]).get(event.key);
    if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    reached.set(label, to);
    buttons.forEach((button, index) => {
      button.tabIndex = index === to ? 0 : -1;
    });
    buttons[to]!.focus();
  };
  let index = 0;
  const button = ({ name, keys: shortcut, isEnabled, isPressed, run }: ToolbarButton) => {
    const at = index++;
    return html`<button
      type="button"
      tabindex=${at === stop ? 0 : -1}
      aria-disabled=${isEnabled ? nothing : 'true'}
      aria-pressed=${isPressed === undefined ? nothing : isPressed ? 'true' : 'false'}
      aria-keyshortcuts=${shortcut ?? nothing}
      title=${shortcut ?? nothing}
      @mousedown=${(event: Event) => {
        // The selection in the text stays.
        event.preventDefault();
      }}
      @click=${() => {
        reached.set(label, at);
        if (isEnabled) run();
      }}
    >
      ${name}
    </button>`;
  };
  return html`<div class="toolbar" role="toolbar" aria-label=${label} @keydown=${keys}>
    ${groups.map(
      (group) =>
        html`<div role="group" aria-label=${group.label}>${group.buttons.map(button)}</div>`,
    )}
  </div>`;
}
