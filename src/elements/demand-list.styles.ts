import { css } from '../theme/sheet.js';

export const styles = css`
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='addressee'] {
    text-align: start;
    font-size: 0.875em;
  }
  span::first-letter {
    text-transform: uppercase;
  }
  span {
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
    margin-block-start: 1.5em;
  }
  h3 {
    margin-block: 1em 0.25em;
    font-size: 1em;
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
