import { css } from 'lit';

/** The styles that every element shares: frame, type, quotation, citation, focus and print. */
export const base = css`
  /* Resets inherited styles on the host, where a reader's own style sheet still has precedence (WCAG 1.4.12). */
  :host {
    all: initial;
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    visibility: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  /* A size container has no intrinsic width. If the page shrinks it to fit, it gets this width. */
  [part='base'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 60vw);
    padding: var(--statement-space, 1.25em);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--statement-radius, 2px);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--statement-font, inherit);
    font-size: var(--statement-font-size, inherit);
    overflow-wrap: break-word;
    /* Short texts begin at the side of the interface, whatever their own direction. */
    text-align: left;
  }
  [part='base'][dir='rtl'] {
    text-align: right;
  }
  /* Buttons and fields do not inherit a reader's spacing by default. */
  * {
    box-sizing: border-box;
    margin: 0;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  /* Text in the statement's language has its own direction. A sentence has the direction of its paragraph. */
  [lang] [lang]:not([id]),
  [part='signatory'] {
    unicode-bidi: plaintext;
  }
  [part='signatory'] > small {
    display: block;
  }
  :is(h1, h2, h3, h4, h5, h6),
  [part='number'] {
    font-family: var(--statement-heading-font, inherit);
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* Burmese letters are taller. */
  :lang(my) > :is(h1, h2, h3, h4, h5, h6),
  :lang(my) [part='number'] {
    line-height: 1.8;
  }
  /* Capitalizes texts that are written as part of a sentence. */
  [part='number']::first-letter,
  [part='addressees']::first-letter {
    text-transform: uppercase;
  }
  blockquote {
    padding-inline-start: 1em;
    border: 0 solid var(--_border);
    border-inline-start-width: 3px;
    font-family: var(--statement-quote-font, Georgia, serif);
  }
  /* A sentence has its bar where the texts around it begin. */
  blockquote[lang] {
    padding: 0 0 0 1em;
    border-width: 0 0 0 3px;
  }
  [dir='rtl'] blockquote[lang] {
    padding: 0 1em 0 0;
    border-width: 0 3px 0 0;
  }
  button,
  input {
    min-block-size: max(24px, 2.25em);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--statement-radius, 2px);
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 8em;
  }
  button {
    margin-block-start: 0.75em;
    margin-inline-end: 0.5em;
    font-size: 0.875em;
  }
  button,
  summary,
  a {
    color: var(--_accent);
    cursor: pointer;
  }
  summary,
  [part='link'] {
    min-block-size: 24px;
    font-size: 0.875em;
  }
  /* For screen readers alone. */
  summary {
    position: relative;
  }
  summary > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  [part='link'] {
    display: inline-block;
    margin-block-start: 0.5em;
  }
  [part='context'] {
    margin-block-start: 0.75em;
  }
  mark {
    background: var(--_mark);
    color: inherit;
  }
  [part='signatories'] {
    columns: 15em;
    column-gap: 2em;
    padding: 0;
  }
  [part='signatory'] {
    margin-inline-start: 2em;
    padding-block: 0.2em;
    break-inside: avoid;
  }
  ::marker {
    color: var(--_muted);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  small,
  [part='citation'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='citation'] {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    /* Nothing can be opened on paper, so every source sentence is printed. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    [part='base'] {
      border-inline: 0;
      padding-inline: 0;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    [part='citation'],
    [part='demand'],
    [part='figure'],
    [part='footnote'],
    [part='item'],
    [part='paragraph'],
    [part='quotation'],
    [part='signatories'] {
      break-inside: avoid;
    }
    /* The URL of the statement, if it has one. */
    a:not([role])::after {
      content: ' ' attr(href);
    }
    :focus-visible {
      outline: none;
    }
    button,
    [part='filter'],
    [part='status'],
    [part='link'],
    [part='actions'],
    [part='panel'],
    [part='outcome'] {
      display: none;
    }
  }
`;
