import { css } from 'lit';

/** The styles of the layout `axis`. */
export const axisStyles = css`
  [data-layout='axis'] {
    position: relative;
    isolation: isolate;
  }
  [data-layout='axis'] :is(ol, li) {
    padding: 0;
    border: 0;
  }
  [data-layout='axis'] li {
    padding-block-end: 1.5em;
  }
  [data-layout='axis'] li::before {
    content: none;
  }
  [part='issued'] {
    display: block;
    padding-inline: 0.5em;
    border-inline-start: 2px solid var(--_text);
    color: var(--_text);
    line-height: 1.2;
  }
  [part='years'] {
    display: flex;
    /* Burmese digits reach below the line. */
    margin-block-end: 0.5em;
    line-height: 2;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [part='years'] > * {
    flex: 1 0 0;
    min-inline-size: 0;
    white-space: nowrap;
  }
  /* A label that is wider than the last year stays inside the frame. */
  [part='years'] > :last-child {
    text-indent: min(0px, 100% - 2.5em);
  }
  [part='track'] {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    margin-block-end: 0.5em;
    fill: none;
    /* In each track, years are also seen through a magnifier. */
    stroke: color-mix(in srgb, var(--_text) 50%, var(--_surface));
    stroke-width: 1px;
  }
  [part='track'] > * {
    vector-effect: non-scaling-stroke;
  }
  [dir='rtl'] [part='track'] {
    transform: scaleX(-1);
  }
  .ahead {
    fill: var(--_border);
    stroke: none;
    opacity: 0.4;
  }
  .issue {
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .event {
    color: var(--_link);
    fill: currentColor;
    stroke: none;
  }
  .short {
    stroke: currentColor;
    stroke-width: 3px;
  }
  [part='heading'] + ol .event {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2px;
  }
  /* Forced colours leave those of drawings. */
  @media (forced-colors: active) {
    .event {
      color: CanvasText;
    }
    [part='track'] {
      stroke: CanvasText;
    }
    [part='heading'] + ol .event {
      fill: Canvas;
      stroke-width: 1.5px;
    }
  }
  [part='axis'] > [part='track'] {
    display: none;
  }
  @container (15em < width <= 32em) {
    [part='years'] > :first-child:nth-last-child(n + 6) ~ :nth-child(even) {
      visibility: hidden;
    }
  }
  @container (max-width: 15em) {
    [part='years'] > :first-child ~ :not(:last-child) {
      visibility: hidden;
    }
  }
  @container (min-width: 40em) {
    [data-layout='axis'] li {
      display: grid;
      grid-template-columns: 1fr 58%;
      column-gap: 1.5em;
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_border);
    }
    [data-layout='axis'] > [part='heading'] {
      padding-block-start: 0.75em;
      padding-inline-end: calc(58% + 1.5em);
      border-block-start: 1px solid var(--_border);
    }
    [data-layout='axis'] > [part='heading'] + ol > :first-child {
      border: 0;
    }
    [data-layout='axis'] li > * {
      grid-column: 1;
    }
    [data-layout='axis'] li > [part='track'] {
      grid-area: 1 / 2 / span 3;
      margin: 0.125em 0 0;
    }
    li > [part='track'] > :not(.event) {
      display: none;
    }
    [part='axis'] {
      display: flex;
      align-items: center;
    }
    [part='years'] {
      margin-inline-start: auto;
    }
    [part='axis'] > [part='track'] {
      display: block;
      position: absolute;
      z-index: -1;
      inset-block-end: 0;
      inset-inline-end: 0;
      block-size: calc(100% - 2.5em);
    }
    [part='axis'] > :is(svg, p) {
      inline-size: 58%;
    }
  }
`;
