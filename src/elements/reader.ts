import { isSelected } from './selection.js';
import { isPlainClick } from './sentence-link.js';

/** The controls that need the element. Disclosures and links to other pages work without it. */
const controls = 'button, [part=link], a[href^="#"]';

/** Follows what a reader does in rendered HTML, until the element takes over. */
export class Reader {
  /** The control on which the reader has clicked. The element repeats the click on its own control. */
  clicked: HTMLElement | undefined;
  private isPressing = false;
  private isComposing = false;

  /**
   * @param use Has the element start, if it waits for a use.
   * @param update Has an element that has started update, and take over unless the reader is busy.
   */
  constructor(
    private readonly drawn: HTMLElement,
    use: () => void,
    private readonly update: () => void,
  ) {
    // A finger also touches what it scrolls. With a pressed button, this event belongs to a click.
    drawn.addEventListener('pointerover', ({ pointerType, buttons }) => {
      if (pointerType !== 'touch' && !buttons) use();
    });
    // Assistive technology focuses a control, and clicks on the same one in the same task.
    drawn.addEventListener('focusin', () => setTimeout(use));
    // A context menu can take the release of another button.
    drawn.addEventListener('mousedown', ({ button }) => {
      if (!button) this.press('mouseup', 'dragend', 'contextmenu');
    });
    // The space bar clicks when it is released, unless the control loses the focus.
    drawn.addEventListener('keydown', ({ key }) => {
      if (key === ' ') this.press('keyup', 'blur');
    });
    drawn.addEventListener('compositionstart', () => {
      this.isComposing = true;
    });
    drawn.addEventListener('compositionend', () => {
      this.isComposing = false;
      update();
    });
    const choose = (event: MouseEvent) => {
      const control = (event.target as Element).closest<HTMLAnchorElement>(controls);
      // If the element shows its fallback content, it clicks on the link that was here.
      if (!drawn.parentNode || !control || !isPlainClick(event, control)) return;
      event.preventDefault();
      event.stopPropagation();
      this.clicked = control;
      use();
      update();
    };
    drawn.addEventListener('click', choose, true);
  }

  /** Waits for the first of some events, which ends a press. */
  private press(...ends: string[]): void {
    this.isPressing = true;
    const over = new AbortController();
    const release = () => {
      over.abort();
      // The click follows in the same task.
      setTimeout(() => {
        this.isPressing = false;
        this.update();
      });
    };
    for (const type of ends) {
      addEventListener(type, release, { capture: true, signal: over.signal });
    }
  }

  /** Whether a takeover would now break off a click, a composition or a selection. Then the element updates at its end. */
  get isBusy(): boolean {
    const { drawn, isPressing, isComposing, clicked, update } = this;
    if (!drawn.parentNode) return false;
    if (isPressing || isComposing) return true;
    if (clicked || !isSelected(drawn.parentNode as ShadowRoot)) return false;
    document.addEventListener('selectionchange', update, { once: true });
    return true;
  }
}
