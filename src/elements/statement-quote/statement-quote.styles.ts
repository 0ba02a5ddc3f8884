import { css } from 'lit';

export const styles = css`
  [part='sentence'] {
    font-size: var(--_quote);
    line-height: 1.4;
  }
`;
