import { css } from 'lit';

export const styles = css`
  dl {
    display: grid;
    gap: 1.5em;
  }
  dt > * {
    display: block;
    text-wrap: balance;
  }
  /* Copied text always contains the number with its bound and the text after it. */
  dt {
    -webkit-user-select: all;
    user-select: all;
  }
  dd {
    margin-block-start: 0.5em;
  }
  [part='bound'] {
    color: var(--_muted);
  }
  [part='number'] {
    display: block;
    font-size: var(--statement-figure-size, min(2.75em, 15cqi));
    font-weight: 700;
    line-height: 1.1;
    overflow-wrap: normal;
  }
  [part='as-of'] {
    margin-block: 1.5em -0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is([data-layout='list'], [data-layout='scale']) [part='figure'] + [part='figure'] {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  :host([preset='compact']) [part='number'] {
    font-size: var(--statement-figure-size, 1.75em);
  }
  [part='scale'] {
    margin-block-end: 1.25em;
  }
  [part='scale'] small {
    display: block;
  }
  dl + dl {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    place-content: start;
    align-items: start;
    gap: 0.25em;
    margin-block: 0.75em;
  }
  /*
   * A block of a hundred marks, with the lengths of scale.template.ts. Strokes are printed, and have the colour of the text
   * in forced colours.
   */
  svg {
    inline-size: min(3.125em, 30cqi);
    fill: none;
    stroke: currentColor;
    stroke-width: 0.6;
    stroke-dasharray: 0.6 0.4;
  }
  .open {
    stroke-width: 0.3;
    stroke-dasharray: 0.3 0.7;
    stroke-dashoffset: -0.15;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  @container (min-width: 28em) {
    :host(:not([preset='compact'])) [part='number'] {
      font-size: var(--statement-figure-size, clamp(2em, 5.5cqi, 3.25em));
    }
    dl {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    :is([data-layout='list'], [data-layout='scale']) {
      grid-template-columns: none;
    }
    [data-layout='list'] [part='figure'] {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 1.5em;
    }
  }
  @container (min-width: 36em) {
    [data-layout='scale'] [part='figure'] {
      display: grid;
      grid-template: auto 1fr / minmax(15em, 5fr) 9fr;
      column-gap: 2em;
    }
    [data-layout='scale'] dt + dd {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }
    [data-layout='row'] {
      display: flex;
      flex-wrap: wrap;
    }
    [data-layout='row'] [part='figure'] {
      flex: 1 0 6em;
    }
  }
  @container (min-width: 60em) {
    [part='marks'] {
      gap: 0.3125em;
    }
    svg {
      inline-size: 4.375em;
    }
  }
`;
