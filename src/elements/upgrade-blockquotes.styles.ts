import { css } from 'lit';

/**
 * For a blockquote that shows a widget. The page's rules for quotations must not show through: in a shadow tree,
 * `!important` goes before every rule of the page (https://drafts.csswg.org/css-cascade-5/#cascade-context). Where the
 * page places or hides the blockquote, it stays placed or hidden, so `display`, `position`, `float`, widths, `opacity`,
 * `transform` and `clip-path` are not reset.
 */
export const styles = css`
  :host {
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    border-radius: 0 !important;
    outline: 0 !important;
    background: none !important;
    box-shadow: none !important;
    overflow: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    columns: auto !important;
    filter: none !important;
    mask: none !important;
    text-decoration: none !important;
    color: inherit !important;
    font: inherit !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  /* A box of its own, so that the page's ::first-letter does not reach it; the full width where the page lays out the
     blockquote as a flex or grid container. */
  * {
    display: flow-root;
    flex: 1 1 100%;
    grid-column: 1 / -1;
  }
`;
