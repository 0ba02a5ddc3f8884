import { css } from 'lit';

export const styles = css`
  [part='addressee'] {
    min-block-size: 24px;
    margin-block-start: 0.4em;
    margin-inline-end: 0.25em;
    padding: 0.1em 0.5em;
    text-align: start;
  }
  span::first-letter {
    text-transform: uppercase;
  }
  [part='addressee'] > span {
    display: inline-block;
  }
  [aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_mark);
    font-weight: 600;
  }
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  small {
    display: inline-block;
  }
  summary {
    font-size: inherit;
  }
  /* The number of demands is next to the filter until that is open. */
  [part='filter']:not([open]) {
    float: inline-start;
    margin-inline-end: 1em;
  }
  section {
    clear: both;
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  [part='addressees'] {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  /* The demand is the summary of its sentence. Both are indented after the triangle. */
  [part='source'] {
    margin-inline-start: 1.25em;
  }
  /* The verb follows the demand in the direction of the demand. */
  [part='source'] summary {
    color: inherit;
    line-height: 1.4;
    list-style-position: outside;
    unicode-bidi: plaintext;
  }
  [part='demand'] [part='heading'] {
    display: inline;
    /* Sets the verb apart. */
    margin-inline-end: 0.75em;
    font-size: inherit;
    font-weight: inherit;
  }
  /* Who on one side, what on the other. */
  @container (min-width: 34em) {
    section {
      display: grid;
      grid-template-columns: 1fr 2fr;
      align-items: baseline;
      column-gap: 1.5em;
      margin-block-start: 0.3em;
      padding-block-start: 0.3em;
    }
  }
  /* On paper, each demand is followed by its sentence. */
  @media print {
    li + li {
      margin-block-start: 0.75em;
    }
    [part='demand'] [part='heading'] {
      font-weight: 600;
    }
  }
`;
