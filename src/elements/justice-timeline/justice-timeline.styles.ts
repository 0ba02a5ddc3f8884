import { css } from 'lit';

export const styles = css`
  ol {
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.5em;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_accent);
    break-inside: avoid;
  }
  [part='heading'] {
    margin-block: 1em 0.25em;
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
  }
`;
