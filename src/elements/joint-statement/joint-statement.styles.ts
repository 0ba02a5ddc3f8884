import { css } from 'lit';

/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
export const styles = css`
  /*
   * The text begins at the side of its own direction, in one column with its headings. Their lengths are that of the column
   * divided by the size of their font.
   */
  :is([part='paragraph'], [part='list'], [part='footnotes']) {
    margin-block: 1em;
    max-inline-size: 34em;
    font-family: var(--statement-quote-font, Georgia, serif);
    text-align: start;
    text-wrap: pretty;
  }
  :is([part='heading'], [part='section'], [part='subsection']) {
    text-align: start;
  }
  :is(blockquote > p, [part='item'], [part='footnote']) {
    margin-block: 0.5em;
  }
  /* Words of others. */
  blockquote {
    margin-block: 1em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
  }
  [part='list'] {
    padding-inline-start: 2em;
  }
  [part='list'][role] {
    list-style: none;
  }
  [part='label'] {
    float: inline-start;
    margin-inline-start: -2em;
    padding-inline-end: 0.5em;
  }
  sup {
    line-height: 0;
  }
  sup > a {
    padding: 0.5em 0.25em;
  }
  section {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.875em;
  }
  [part='heading'] {
    max-inline-size: 22.667em;
    font-size: 1.5em;
  }
  :is([part='group'], [part='subsection']) {
    max-inline-size: 34em;
    margin-block: 1em 0.25em;
    font-size: 1em;
  }
  :is(article, section) > :is([part='section'], [part='signed']) {
    max-inline-size: 30.222em;
    margin-block: 1.5em 0.5em;
    font-size: 1.125em;
  }
  hr {
    margin-block: 1em 0;
    border: 0;
  }
  ol + ol {
    content-visibility: auto;
    contain-intrinsic-size: auto max(75em, 350em - 555cqi);
  }
  [part~='target'] {
    background: var(--_mark);
    outline-offset: 1px;
  }
  @media print {
    [part~='target'] {
      background: none;
    }
  }
  @media (forced-colors: active) {
    [part~='target'] {
      text-decoration: underline;
    }
  }
`;
