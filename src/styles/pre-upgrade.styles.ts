import { css } from 'lit';

/**
 * For what is drawn before the module runs, by a server or in a snippet. A control that does nothing yet keeps its
 * place, unseen. Without script it never will: it then leaves no gap, and what it would show is shown.
 */
export const inert = css`
  :host(:not(:defined)) :is(button, [part='filter'], a[href^='#']) {
    visibility: hidden;
  }
  @media (scripting: none) {
    :host(:not(:defined))
      :is(button, a[href^='#'], [part='filter'], [part='status'], [part='actions']) {
      display: none;
    }
    :host(:not(:defined)) ol[hidden] {
      display: block;
    }
    :host(:not(:defined)) li[hidden] {
      display: list-item;
    }
  }
`;
