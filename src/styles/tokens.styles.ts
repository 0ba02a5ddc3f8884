import { css } from 'lit';

/**
 * The palette, light and dark, and the type scale of each preset. A `--statement-…` property of the page has precedence.
 * Browsers without `light-dark()` (Chrome before 123, Safari before 17.5) show the colours of the page.
 */
export const tokens = css`
  [part='base'] {
    --_text: var(--statement-text, light-dark(#1f2328, #e7e9eb));
    --_surface: var(--statement-surface, light-dark(#f7f6f2, #191b1f));
    --_accent: var(--statement-accent, light-dark(#1d4e6f, #93c0da));
    --_link: var(--_accent);
    --_muted: var(--statement-muted, color-mix(in srgb, var(--_text) 85%, var(--_surface)));
    --_border: var(--statement-border, color-mix(in srgb, var(--_text) 20%, var(--_surface)));
    --_mark: var(--statement-mark, color-mix(in srgb, var(--_accent) 16%, var(--_surface)));
    /* On a narrow screen, and with large text, words need the space more than the frame does. */
    --_space: var(--statement-space, min(1.5em, 6vi));
    --_heading: clamp(1.125em, 9cqi, 1.5em);
    --_quote: clamp(1.25em, 7cqi, 1.5em);
  }
  @supports not (color: light-dark(red, red)) {
    [part='base'] {
      --_text: var(--statement-text, currentColor);
      --_surface: var(--statement-surface, transparent);
      --_accent: var(--statement-accent, currentColor);
      --_muted: var(--statement-muted, currentColor);
      --_border: var(--statement-border, currentColor);
    }
  }
  /* Words on a surface need more contrast than a rule. A brand's colour keeps its hue. */
  @supports (color: oklch(from red l c h)) {
    [part='base'] {
      --_link: light-dark(
        oklch(from var(--_accent) min(l, 0.5) c h),
        oklch(from var(--_accent) max(l, 0.83) c h)
      );
    }
  }
  :host([preset='compact']) [part='base'] {
    --_space: var(--statement-space, min(0.875em, 6vi));
    --_heading: 1.125em;
    --_quote: 1.125em;
  }
  /* On the page itself, in its colours. */
  :host([preset='plain']) [part='base'] {
    --_text: var(--statement-text, currentColor);
    --_surface: var(--statement-surface, transparent);
    --_accent: var(--statement-accent, currentColor);
    /* Only the text tells whether the surface of the page is dark or light, so this is near to the text. */
    --_link: color-mix(in oklch, var(--_accent) 20%, oklch(from var(--_text) l none none));
    --_space: var(--statement-space, 0);
  }
  [part='base'][data-theme='light'] {
    color-scheme: light;
  }
  [part='base'][data-theme='dark'] {
    color-scheme: dark;
  }
  @media print {
    [part='base'],
    [part='base'][data-theme] {
      color-scheme: light;
    }
  }
`;
