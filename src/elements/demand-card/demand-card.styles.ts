import { css } from 'lit';

export const styles = css`
  :is(small, strong) {
    display: block;
  }
  [part='heading'] {
    margin-block: 0.5em 0.25em;
    font-size: 1.125em;
  }
  [part='sentence'] {
    margin-block-start: 0.75em;
    font-size: var(--_quote);
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
