import { css } from 'lit';

/**
 * Styles for a blockquote that shows a widget. They reset the page's rules for quotations: in a shadow tree,
 * `!important` has precedence over every rule of the page (https://drafts.csswg.org/css-cascade-5/#cascade-context).
 * They keep margins, `display`, `position`, `float`, widths, `opacity`, `transform` and `clip-path`, with which the
 * page places or hides the blockquote.
 */
export const styles = css`
  :host {
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
  /* A separate box keeps the page's ::first-letter out. If the page lays out the blockquote as a flex or grid
     container, the box has the full width. */
  * {
    display: flow-root;
    flex: 1 1 100%;
    grid-column: 1 / -1;
  }
`;
