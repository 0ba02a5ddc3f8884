import { css } from 'lit';

/** While the element shows its fallback content, the page styles that content: this removes the host's reset. */
export const fallback = css`
  :host {
    all: unset;
    display: block;
  }
`;
