import { css } from 'lit';

/** While the fallback content is shown, it looks as the page wants it: nothing of the host's reset is left. */
export const fallback = css`
  :host {
    all: unset;
    display: block;
  }
`;
