import { css } from 'lit';

export const styles = css`
  button {
    min-block-size: 24px;
    margin-block-start: 0.4em;
    margin-inline-end: 0.25em;
    padding: 0.1em 0.5em;
    text-align: start;
  }
  span::first-letter {
    text-transform: uppercase;
  }
  button > span {
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
  [part='status'] {
    margin-block-start: 0.5em;
  }
  section {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  [part='addressees'] {
    font-size: 1em;
  }
  [part='demand'] {
    margin-block-start: 0.75em;
  }
  [part='demand'] > [part='heading'] {
    font-size: 1em;
    font-weight: 400;
    line-height: inherit;
    text-wrap: pretty;
  }
  /* The verb and the disclosure are on one line until that is open. */
  [part='demand'] > :not([part='heading'], [open]) {
    display: inline-block;
    margin-inline-end: 1em;
    vertical-align: baseline;
  }
  /* Who on one side, what on the other. */
  @container (min-width: 34em) {
    section {
      display: grid;
      grid-template-columns: 1fr 2fr;
      column-gap: 1.5em;
    }
    [part='addressees'] {
      grid-row: 1 / span 99;
    }
    [part='demand'] {
      grid-column: 2;
    }
    [part='addressees'] + [part='demand'] {
      margin-block-start: 0;
    }
  }
`;
