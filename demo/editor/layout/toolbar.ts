import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { isMenuOpen, menuTemplate, type ToolbarMenu, toggleMenu } from './menu.js';

/** A command of the toolbar. */
export interface ToolbarButton {
  name: string;
  /** What the button shows instead of its name. */
  icon?: TemplateResult;
  /** The keys that do the same, such as "Control+Z". */
  keys?: string;
  isEnabled: boolean;
  /** Whether it is on, for a command that is switched on and off. */
  isPressed?: boolean;
  run: () => void;
}

export interface ToolbarGroup {
  label: string;
  buttons: readonly (ToolbarButton | ToolbarMenu)[];
}

const arrow = svg`<path d="M8 5 3 10l5 5M3 10h9a5 5 0 0 1 0 10H9" />`;
const undoIcon = html`<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">${arrow}</svg>`;
const redoIcon = html`<svg class="arrow redo" viewBox="0 0 24 24" aria-hidden="true">
  ${arrow}
</svg>`;

/** Returns the commands that undo and redo. */
export function historyGroup({ editor, words }: Context): ToolbarGroup {
  const { layout } = words;
  return {
    label: layout.groups.history,
    buttons: [
      {
        name: layout.undo,
        icon: undoIcon,
        keys: 'Control+Z',
        isEnabled: editor.canUndo,
        run: () => {
          editor.undo();
        },
      },
      {
        name: layout.redo,
        icon: redoIcon,
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

/**
 * Renders a toolbar (ARIA authoring practices): one stop of the Tab key, with arrow keys between the buttons. Its menus
 * are beside it.
 */
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
  const menuButton = ({ menu, name, shown }: ToolbarMenu, at: number) => {
    let wasOpen = false;
    return html`<button
      type="button"
      class="menu-button"
      tabindex=${at === stop ? 0 : -1}
      aria-label=${name}
      aria-haspopup="menu"
      aria-controls=${menu}
      aria-expanded="false"
      @pointerdown=${() => {
        // The browser closes an open menu before the click.
        wasOpen = isMenuOpen(document.getElementById(menu)!);
      }}
      @mousedown=${(event: Event) => {
        event.preventDefault();
      }}
      @click=${({ currentTarget }: Event) => {
        reached.set(label, at);
        if (!wasOpen) toggleMenu(currentTarget as HTMLElement);
        wasOpen = false;
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.altKey || !/^Arrow(?:Down|Up)$/.test(event.key)) return;
        event.preventDefault();
        toggleMenu(event.currentTarget as HTMLElement, event.key === 'ArrowUp');
      }}
    >
      <span>${shown}</span>
    </button>`;
  };
  const button = (given: ToolbarButton | ToolbarMenu) => {
    const at = index++;
    if ('menu' in given) return menuButton(given, at);
    const { name, icon, keys: shortcut, isEnabled, isPressed, run } = given;
    return html`<button
      type="button"
      class=${icon ? 'icon' : nothing}
      tabindex=${at === stop ? 0 : -1}
      aria-disabled=${isEnabled ? nothing : 'true'}
      aria-pressed=${isPressed === undefined ? nothing : isPressed ? 'true' : 'false'}
      aria-keyshortcuts=${shortcut ?? nothing}
      title=${icon ? [name, shortcut].filter(Boolean).join(' – ') : (shortcut ?? nothing)}
      @mousedown=${(event: Event) => {
        // The selection in the text stays.
        event.preventDefault();
      }}
      @click=${() => {
        reached.set(label, at);
        if (isEnabled) run();
      }}
    >
      ${icon ? html`${icon}<span class="visually-hidden">${name}</span>` : name}
    </button>`;
  };
  const menus = groups.flatMap(({ buttons }) => buttons.filter((each) => 'menu' in each));
  return html`<div class="toolbar" role="toolbar" aria-label=${label} @keydown=${keys}>
      ${groups.map(
        (group) =>
          html`<div role="group" aria-label=${group.label}>${group.buttons.map(button)}</div>`,
      )}
    </div>
    ${menus.map(menuTemplate)}`;
}
