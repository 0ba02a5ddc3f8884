import { html, nothing, type TemplateResult } from 'lit';
import type { ToolbarButton } from './toolbar.js';

/** A button of the toolbar that opens a list of commands. */
export interface ToolbarMenu {
  /** The id of the list. */
  menu: string;
  /** What the button says to assistive technology. */
  name: string;
  /** What the button shows. */
  shown: string;
  groups: readonly { label: string; buttons: readonly ToolbarButton[] }[];
}

const itemsOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

/** Older browsers have no popovers. A class shows the list there. */
const hasPopovers = () => 'showPopover' in HTMLElement.prototype;

export const isMenuOpen = (menu: Element): boolean =>
  hasPopovers() ? menu.matches(':popover-open') : menu.classList.contains('open');

const setExpanded = (menu: Element, isExpanded: boolean) => {
  document
    .querySelector(`[aria-controls=${menu.id}]`)!
    .setAttribute('aria-expanded', String(isExpanded));
};

/** Ends what closes the list that a class shows. */
let closing: AbortController | undefined;

function show(menu: HTMLElement): void {
  if (hasPopovers()) {
    menu.showPopover();
    return;
  }
  menu.classList.add('open');
  setExpanded(menu, true);
  const { signal } = (closing = new AbortController());
  const close = (event: Event) => {
    const { target, key } = event as KeyboardEvent;
    if (event.type === 'keydown' ? key !== 'Escape' : menu.contains(target as Node)) return;
    hide(menu);
  };
  addEventListener('keydown', close, { signal });
  addEventListener('pointerdown', close, { signal });
}

/** Closes a menu. The focus returns from it to its button, as from a popover. */
function hide(menu: HTMLElement): void {
  if (hasPopovers()) {
    menu.hidePopover();
    return;
  }
  closing?.abort();
  const button = document.querySelector<HTMLElement>(`[aria-controls=${menu.id}]`)!;
  if (menu.contains(document.activeElement)) button.focus();
  menu.classList.remove('open');
  setExpanded(menu, false);
}

/** Opens a menu below its button, or above it if there is more room. */
function open(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const isRtl = getComputedStyle(button).direction === 'rtl';
  const below = innerHeight - box.bottom;
  const { style } = menu;
  show(menu);
  const { offsetWidth } = menu;
  const left = isRtl ? box.right - offsetWidth : box.left;
  style.left = `${Math.max(4, Math.min(left, width - offsetWidth - 4))}px`;
  const isBelow = below >= Math.min(menu.scrollHeight, box.top);
  style.top = isBelow ? `${box.bottom}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${innerHeight - box.top}px`;
  style.maxHeight = `${(isBelow ? below : box.top) - 8}px`;
}

function keys(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const { length } = items;
  if (event.key === 'Tab') {
    // The focus returns to the button, and goes on from there.
    hide(menu);
    return;
  }
  const typed =
    event.key.length === 1 && event.key !== ' '
      ? items.findIndex(
          (item, index) =>
            index > at && item.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()),
        )
      : -1;
  const to = new Map([
    ['ArrowDown', (at + 1) % length],
    ['ArrowUp', (at - 1 + length) % length],
    ['Home', 0],
    ['End', length - 1],
    ...(typed < 0 ? [] : [[event.key, typed] as const]),
  ]).get(event.key);
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  items[to]!.focus();
}

/** Opens the menu of a button, and moves the focus to the command that is on, or to the first. Closes an open menu. */
export function toggleMenu(button: HTMLElement, isLast = false): void {
  const menu = document.getElementById(button.getAttribute('aria-controls')!)!;
  if (isMenuOpen(menu)) {
    hide(menu);
    return;
  }
  open(menu, button);
  const items = itemsOf(menu);
  const checked = menu.querySelector<HTMLElement>('[aria-checked=true]');
  (isLast ? items.at(-1)! : (checked ?? items[0]!)).focus();
}

/**
 * Renders the list of a menu button (ARIA authoring practices). It is above everything else. Escape and a click
 * elsewhere close it.
 */
export function menuTemplate({ menu: id, name, groups }: ToolbarMenu): TemplateResult {
  const item = ({ name: label, keys: shortcut, isEnabled, isPressed, run }: ToolbarButton) =>
    html`<button
      type="button"
      role=${isPressed === undefined ? 'menuitem' : 'menuitemradio'}
      tabindex="-1"
      aria-checked=${isPressed === undefined ? nothing : String(isPressed)}
      aria-disabled=${isEnabled ? nothing : 'true'}
      aria-keyshortcuts=${shortcut ?? nothing}
      @click=${({ currentTarget }: Event) => {
        if (!isEnabled) return;
        hide((currentTarget as Element).closest<HTMLElement>('[popover]')!);
        run();
      }}
    >
      <span>${label}</span>${shortcut ? html`<kbd dir="ltr">${shortcut}</kbd>` : nothing}
    </button>`;
  return html`<div
    class="menu"
    id=${id}
    role="menu"
    aria-label=${name}
    popover
    @keydown=${keys}
    @mousedown=${(event: Event) => {
      // The selection in the text stays.
      event.preventDefault();
    }}
    @toggle=${({ newState, currentTarget }: ToggleEvent) => {
      setExpanded(currentTarget as Element, newState === 'open');
    }}
  >
    ${groups.map(
      ({ label, buttons }) =>
        html`<div role="group" aria-label=${label}>
          <p aria-hidden="true">${label}</p>
          ${buttons.map(item)}
        </div>`,
    )}
  </div>`;
}
