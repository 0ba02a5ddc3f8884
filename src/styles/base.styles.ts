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
    padding: var(--_space);
    border-block-start: 2px solid var(--_accent);
    border-radius: var(--statement-radius, 0);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--statement-font, inherit);
    font-size: var(--statement-font-size, inherit);
    font-variant-numeric: lining-nums;
    overflow-wrap: break-word;
    /* Short texts begin at the side of the interface, whatever their own direction. */
    text-align: left;
  }
  [part='base'][dir='rtl'] {
    text-align: right;
  }
  :host([preset='compact']) [part='base'] {
    font-size: var(--statement-font-size, 0.9375em);
  }
  :host([preset='plain']) [part='base'] {
    border: 0;
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
    font-size: var(--_heading);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    /* Japanese breaks between phrases, not inside a word. */
    word-break: auto-phrase;
  }
  /* Burmese letters are taller. */
  :is(h1, h2, h3, h4, h5, h6, [part='number'], [part='scale'], [part='citation'], blockquote):lang(
    my
  ) {
    line-height: 1.8;
  }
  /* Capitalizes texts that are written as part of a sentence. */
  [part='number']::first-letter,
  [part='addressees']::first-letter {
    text-transform: uppercase;
  }
  /* The signatories' words, with the marks of their language outside the column. */
  blockquote {
    position: relative;
    max-inline-size: 34em;
    font-family: var(--statement-quote-font, Georgia, serif);
    text-align: start;
    text-wrap: pretty;
  }
  /* As in the messages of the language. By default, browsers use the marks of the text around. */
  [part='sentence'] {
    /* A short sentence in another direction stays at the side of the interface. */
    inline-size: fit-content;
    quotes: '“' '”';
  }
  [part='sentence']:is(:lang(ar), :lang(es)) {
    quotes: '«' '»';
  }
  [part='sentence']:lang(fr) {
    quotes: '«\\a0' '\\a0»';
  }
  [part='sentence']:lang(ja) {
    quotes: '「' '」';
  }
  blockquote[part='sentence']::before {
    content: open-quote;
    position: absolute;
    inset-inline-end: 100%;
    color: var(--_muted);
  }
  blockquote[part='sentence']::after {
    content: close-quote;
    color: var(--_muted);
  }
  :host([preset='plain']) blockquote[part='sentence']::before {
    position: static;
  }
  cite {
    font-style: inherit;
  }
  /* A date stays on one line where there is room. */
  time {
    display: inline-block;
  }
  button,
  input {
    min-block-size: max(24px, 2.25em);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--statement-radius, 0);
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
    color: var(--_link);
    cursor: pointer;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
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
  summary + blockquote {
    margin-block-start: 0.25em;
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
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  small,
  [part='as-of'],
  [part='citation'] {
    font-size: 0.875em;
  }
  small,
  [part='as-of'] {
    color: var(--_muted);
  }
  [part='citation'] {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
    text-wrap: pretty;
  }
  @media print {
    /* Nothing can be opened on paper, so every source sentence is printed. */
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
    }
    /* A page without a margin would cut it off. */
    blockquote[part='sentence']::before {
      position: static !important;
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
    /* URLs, unless the words of the link are the URL. */
    a:not([role], .url)::after {
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
