import { render } from 'lit';
import type { Messages } from '../../src/i18n/messages.js';
import { tokens } from '../../src/styles/tokens.styles.js';
import type { Card } from './card.js';
import { cardStyles } from './card.styles.js';
import { cardTemplate } from './card.template.js';

/** The colours and fonts of an image. */
export interface Look {
  dark: boolean;
  accent: string;
  font: string;
  headingFont: string;
  quoteFont: string;
}

/** Sizes of the sentence in pixels. Smaller text is illegible in a small preview. */
const sizes = { sentence: [80, 28], figure: [32, 22] } as const;

/** Loads the library that draws, so that images can be drawn without a network. */
export const loadDrawing = () => import('html-to-image');

/**
 * Renders an image of 1200 × 630 pixels as PNG, with the largest text that fits.
 * @returns undefined if the text does not fit in a legible size
 */
export async function draw(card: Card, messages: Messages, look: Look): Promise<Blob | undefined> {
  const { toBlob } = await loadDrawing();
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [tokens.styleSheet!, sheet];
  render(cardTemplate(card, messages), root);
  const element = root.querySelector<HTMLElement>('.card')!;
  element.dataset.theme = look.dark ? 'dark' : 'light';
  for (const [name, value] of Object.entries(propertiesOf(look))) {
    element.style.setProperty(name, value);
  }
  document.body.append(host);
  try {
    if (!fit(element, card)) return undefined;
    const blob = await toBlob(element, {
      ...{ width: 1200, height: 630, pixelRatio: 1, skipFonts: true },
    });
    return blob ?? undefined;
  } finally {
    host.remove();
  }
}

/** Sets the largest font size that fits. Returns false if no size fits. */
function fit(element: HTMLElement, { figure }: Card): boolean {
  const content = element.querySelector<HTMLElement>('.content')!;
  const [most, least] = sizes[figure ? 'figure' : 'sentence'];
  for (let size = most; size >= least; size -= 2) {
    element.style.setProperty('--size', `${size}px`);
    // Centred text overflows on both sides, and scrollHeight measures only one.
    const height = [...content.children].reduce((sum, child) => {
      const { marginBlockStart, marginBlockEnd } = getComputedStyle(child);
      const margins = parseFloat(marginBlockStart) + parseFloat(marginBlockEnd);
      return sum + child.getBoundingClientRect().height + margins;
    }, 0);
    const wide = [...content.children].some((child) => child.scrollWidth > child.clientWidth);
    if (height <= content.clientHeight && !wide) return true;
  }
  return false;
}

const propertiesOf = ({ accent, font, headingFont, quoteFont }: Look) => ({
  '--statement-accent': accent,
  '--font': font || 'system-ui, sans-serif',
  '--heading-font': headingFont || font || 'system-ui, sans-serif',
  '--quote-font': quoteFont || 'Georgia, serif',
});
