import { css } from 'lit';
import { axisStyles } from './axis.styles.js';

export const styles = css`
  /* The dots stay inside the frame of the preset without padding. */
  ol {
    padding: 0;
    padding-inline-start: 4px;
    list-style: none;
  }
  li {
    position: relative;
    padding-block: 0 1.25em;
    padding-inline-start: 1.25em;
    border-inline-start: 1px solid var(--_muted);
    break-inside: avoid;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: -5px;
    /* A border keeps its colour in forced colours and in print. */
    border: 4.5px solid var(--_link);
    border-radius: 50%;
  }
  [part='heading'] {
    margin-block: 0.5em 0.75em;
    font-size: 1.125em;
  }
  /* Events after the day of issue have a broken line. */
  [part='heading'] + ol li {
    border-inline-start-style: dashed;
  }
  [part='date'] {
    display: block;
  }
  [part='event'] {
    font-weight: 600;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  ${axisStyles}
`;
