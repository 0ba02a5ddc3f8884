import { css } from 'lit';

export const styles = css`
  blockquote {
    border-color: var(--_accent);
    font-size: 1.375em;
    line-height: 1.4;
  }
`;
