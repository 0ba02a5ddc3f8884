/** Styles the image, with the colours of the widgets. Sizes are relative to the text, whose size is chosen to fit. */
export const cardStyles = `
:host {
  all: initial;
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  inline-size: 0;
  block-size: 0;
  overflow: hidden;
}
.card {
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  inline-size: 1200px;
  block-size: 630px;
  padding: 60px 80px 48px;
  border-block-start: 6px solid var(--_accent);
  background: var(--_surface);
  color: var(--_text);
  font: 28px/1.4 var(--font);
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
}
.content {
  flex: 1;
  display: flex;
  flex-direction: column;
  justify-content: center;
  min-block-size: 0;
  font-size: var(--size);
}
p {
  margin: 0;
}
.quotation {
  position: relative;
  font-family: var(--quote-font);
  font-size: 1em;
  line-height: 1.35;
  text-align: start;
  text-wrap: pretty;
}
.open {
  position: absolute;
  inset-inline-end: 100%;
}
.title {
  font-family: var(--heading-font);
  font-weight: 600;
  line-height: 1.25;
  text-align: start;
  text-wrap: balance;
  word-break: auto-phrase;
}
.asked {
  margin-block-end: 24px;
  font-size: 30px;
  line-height: 1.3;
  text-wrap: balance;
  word-break: auto-phrase;
}
.asked strong {
  font-weight: 600;
}
.note {
  margin-block-start: 16px;
  font-size: 24px;
}
.value {
  font-family: var(--heading-font);
  font-size: 4.2em;
  font-weight: 700;
  line-height: 1.1;
}
.value span {
  display: block;
  font-family: var(--font);
  font-size: 0.33em;
  font-weight: 400;
  line-height: 1.2;
}
.counts {
  margin-block-start: 0.2em;
  font-size: 1.4em;
  line-height: 1.25;
  text-wrap: balance;
  word-break: auto-phrase;
}
.counts small {
  font-size: 0.8em;
}
.as-of {
  margin-block-start: 0.8em;
  font-size: 24px;
}
.muted {
  color: var(--_muted);
}
.citation {
  margin-block-start: 28px;
  padding-block-start: 18px;
  border-block-start: 2px solid var(--_border);
  font-size: 24px;
  line-height: 1.35;
  color: var(--_muted);
}
.citation.large {
  font-size: 32px;
}
.citation strong {
  display: block;
  font-weight: 600;
  color: var(--_text);
  text-wrap: balance;
  word-break: auto-phrase;
}
/* Burmese letters reach further up and down. */
.value:lang(my) {
  line-height: 1.5;
}
p:lang(my) {
  line-height: 1.7;
}
`;
