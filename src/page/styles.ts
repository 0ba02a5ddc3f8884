/**
 * The style sheet of the statement's page: one column of text at a readable measure, with the palette of the widgets.
 * It needs no feature that a browser of 2020 lacks.
 */
export const styles = `
:root {
  color-scheme: light dark;
  --text: #1f2328;
  --surface: #f7f6f2;
  --accent: #1d4e6f;
  --muted: #3f4346;
  --border: #ccccca;
  --mark: #d4dbdd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e7e9eb;
    --surface: #191b1f;
    --accent: #a1cfe9;
    --muted: #c8cacc;
    --border: #424448;
    --mark: #2d353d;
  }
}
* { box-sizing: border-box; }
html { background: var(--surface); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  max-inline-size: 41rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  color: var(--text);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
}
:lang(my) { line-height: 1.9; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; word-break: auto-phrase; }
header { margin-block-start: 1.5rem; padding-block-start: 1.5rem; border-block-start: 2px solid var(--accent); }
h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
:is(h1, h2, h3):lang(my) { line-height: 1.8; }
[lang] [lang]:not([id], [dir]), [part='signatory'] { unicode-bidi: plaintext; }
[dir='rtl'] [lang]:not(blockquote, [part='paragraph']) { text-align: right; }
small, .issue, .note, details, [part='footnotes'], [part='closing'] { font-size: .875rem; }
small, .issue, .note, summary { color: var(--muted); }
.issue { margin: .25rem 0; }
summary { cursor: pointer; padding-block: .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
nav li { padding-block: .25rem; }
.languages [lang] { display: inline-block; }
.languages [lang]::first-letter { text-transform: uppercase; }
[aria-current] { font-weight: 600; }
.contents { margin-block: 1.5rem 2rem; padding-block: .5rem; border-block: 1px solid var(--border); }
.skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article { outline: none; }
:is([part='paragraph'], [part='list'], blockquote) { max-inline-size: 34em; font-family: Georgia, serif; font-size: 1.125rem; }
:is(blockquote, [part='list'], [part='closing']) :is([part='paragraph'], [part='list'], blockquote) { font-size: inherit; }
[part='closing'] :is([part='paragraph'], [part='list'], blockquote) { font-family: inherit; }
[part='paragraph'] { margin: 1em 0; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.25em; border-inline-start: 3px solid var(--border); }
blockquote > [part='paragraph'] { margin: .5em 0; }
[part='list'] { margin: 1em 0; padding-inline-start: 2em; }
[part='list'] [part='list'] { margin: .5em 0; }
[part='item'] { margin-block: .5em; }
[part='list'][role] { list-style: none; }
[part='label'] { float: inline-start; margin-inline-start: -2em; padding-inline-end: .5em; }
[part='closing'], [part='footnotes'], main > section, footer { margin-block-start: 2.5rem; border-block-start: 1px solid var(--border); }
:is(main > section, footer, [part='closing']) > h2 { margin-block-start: 1.5rem; }
sup { line-height: 0; }
sup > a { padding: .5em .15em; }
a:not([href]) { color: inherit; text-decoration: none; }
[part='sentence'], [id] { scroll-margin-block: 30vh; }
:is(h2, article) { scroll-margin-block: 1rem; }
[part='sentence']:target, [part='noteref']:target, [part='footnote']:has(:target) { background: var(--mark); }
[part='signatories'] { columns: 15em; column-gap: 2em; margin: 0; padding: 0; }
[part='signatories'] + hr { margin-block: 1em 0; border: 0; }
[part='signatory'] { margin-inline-start: 2em; padding-block: .2em; break-inside: avoid; }
[part='signatory'] > small { display: block; }
::marker { color: var(--muted); }
.annotations { margin: 0; padding: 0; list-style: none; }
.annotations > li { margin-block: .75rem; break-inside: avoid; }
.annotations a { color: inherit; text-decoration-color: var(--muted); }
.annotations small { display: block; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12.5rem, 100%), 1fr)); gap: 1.5rem; }
.annotations.figures > li { margin: 0; }
.figures a { display: block; color: var(--muted); text-decoration: none; }
.figures strong { display: block; color: var(--text); font-size: 2.25rem; font-weight: 700; line-height: 1.1; }
.figures strong:lang(my) { line-height: 1.8; }
.figures strong + span { display: block; color: var(--text); text-decoration: underline 1px var(--muted); }
.figures a > span + span { font-size: .875rem; }
[aria-labelledby='Dates'] li { margin: 0; padding: 0 0 1.25rem 1.25rem; border-inline-start: 1px solid var(--muted); position: relative; }
[dir='rtl'] [aria-labelledby='Dates'] li { padding: 0 1.25rem 1.25rem 0; }
[aria-labelledby='Dates'] h3 + ul > li { border-inline-start-style: dashed; }
[aria-labelledby='Dates'] li::before { content: ''; position: absolute; inset-block-start: .4rem; inset-inline-start: -5px; border: 4.5px solid var(--accent); border-radius: 50%; }
@media (min-width: 41rem) {
  [aria-labelledby='Demands'] { display: grid; grid-template-columns: 1fr 2fr; }
  [aria-labelledby='Demands'] > h2 { grid-column: span 2; }
  [aria-labelledby='Demands'] > :is(h3, ul) { margin: 0; padding: .75rem 0; border-block-start: 1px solid var(--border); }
  [aria-labelledby='Demands'] > h3 { padding-inline-end: 1.5rem; line-height: 1.6; }
  [aria-labelledby='Demands'] li { margin: 0 0 .5rem; }
}
[part='addressees']::first-letter, .figures > li::first-letter { text-transform: uppercase; }
.paper { display: none; }
@media (forced-colors: active) {
  [part='sentence']:target { text-decoration: underline; }
}
@media print {
  @page { margin: 2cm; }
  :root { color-scheme: light; --text: #000; --surface: #fff; --accent: #000; --muted: #444; --border: #999; --mark: none; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  header { margin: 0; }
  :is([part='paragraph'], [part='list'], blockquote) { font-size: 11pt; }
  nav, .skip, footer { display: none; }
  .paper { display: block; }
  a { text-decoration: none; }
  :is([part='text-link'], [part='website'])[href^='http']:not(.url)::after { content: ' (' attr(href) ')'; font-size: .875em; }
  ::details-content { content-visibility: visible; block-size: auto; }
  h1, h2, h3 { break-after: avoid; }
  [aria-labelledby='Demands'] > h3 { break-after: auto; }
  [part='item'], [part='footnote'] { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;
