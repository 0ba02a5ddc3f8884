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
    font-size: var(--statement-figure-size, min(2.75em, max(15cqi, 1.25em)));
    font-weight: 700;
    line-height: 1.1;
    overflow-wrap: normal;
  }
  [part='as-of'] {
    margin-block: 1.5em -0.5em;
  }
  :is([data-layout='list'], [data-layout='scale']) [part='figure'] + [part='figure'],
  dl + dl {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
  }
  dl + dl {
    margin-block-start: 1.5em;
  }
  :host([preset='compact']) [part='number'] {
    font-size: var(--statement-figure-size, 1.75em);
  }
  [part='scale'] {
    margin-block-end: 1.5em;
  }
  [part='scale'] small {
    display: block;
  }
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    place-content: start;
    align-items: start;
    gap: 0.25em;
    margin-block: 0.75em;
    color: var(--_link);
  }
  /*
   * A block of a hundred marks, with the lengths of scale.template.ts. Strokes are printed, and have the colour of the text
   * in forced colours.
   */
  svg {
    /* The first length is for browsers without container queries. */
    max-inline-size: 3.125em;
    inline-size: 30cqi;
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
    :is([data-layout='grid'], [data-layout='row']) {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
  }
  @container (min-width: 34em) {
    svg {
      max-inline-size: 4.25em;
    }
    [data-layout='row'] {
      display: flex;
      flex-wrap: wrap;
    }
    [data-layout='row'] [part='figure'] {
      flex: 1 0 6em;
    }
    /* The numbers have a column, and so have the words about them or the drawings. */
    :is([data-layout='list'], [data-layout='scale']) {
      grid-template-columns: fit-content(33%) 1fr;
    }
    :is([data-layout='list'], [data-layout='scale']) [part='figure'],
    [data-layout='list'] dt {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    dt > * {
      grid-column: 1;
    }
    :is([part='counts'], [part='since'], [data-layout='list'] dd) {
      grid-column: 2;
    }
    [data-layout='scale'] [part='figure'] {
      grid-template-rows: auto 1fr;
    }
    [data-layout='scale'] dt + dd {
      grid-area: 1 / 2 / span 2;
      align-self: stretch;
      margin: 0;
      /* The drawing begins at the number, also if that follows its bound. */
      padding-block-start: 1em;
      padding-inline-start: 1em;
      border-inline-start: 1px solid var(--_muted);
    }
  }
  @container (min-width: 60em) {
    svg {
      max-inline-size: 6em;
    }
  }
`;
