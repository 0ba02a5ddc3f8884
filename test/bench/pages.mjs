/**
 * The compared pages, in the order of the tables. Each shows the same three widgets between the same two paragraphs, or
 * the timeline. `all` marks pages that only `npm run bench -- --all` measures.
 */
export const pages = [
  { name: 'static', title: 'Static HTML' },
  { name: 'static-again', of: 'static', title: 'Static HTML, once more' },
  { name: 'hand-written', title: 'Custom elements by hand' },
  { name: 'drawn', title: 'This library, drawn snippet', own: true },
  { name: 'drawn-without-script', title: 'The drawn snippet without its script', own: true },
  { name: 'element', title: 'This library, short snippet', own: true },
  { name: 'blockquote', title: 'This library, blockquote', own: true },
  { name: 'iframe', title: 'This library, iframe', own: true },
  { name: 'react', title: 'React', packages: ['react', 'react-dom'] },
  {
    name: 'react-hydrated',
    title: 'React, prerendered',
    packages: ['react', 'react-dom'],
    all: true,
  },
  { name: 'preact', title: 'Preact', packages: ['preact'], all: true },
  {
    name: 'preact-inline',
    title: 'Preact, prerendered',
    packages: ['preact', 'preact-render-to-string'],
  },
  { name: 'svelte', title: 'Svelte', packages: ['svelte'] },
  { name: 'shoelace', title: 'Shoelace cards', packages: ['@shoelace-style/shoelace'] },
  { name: 'webawesome', title: 'Web Awesome cards', packages: ['@awesome.me/webawesome'] },
  { name: 'pym', title: 'Iframe with pym.js', packages: ['pym.js'] },
  {
    name: 'newswire',
    title: 'Iframe with @newswire/frames',
    packages: ['@newswire/frames'],
  },
  {
    name: 'open-iframe-resizer',
    title: 'Iframe with open-iframe-resizer',
    packages: ['@open-iframe-resizer/core'],
  },
  { name: 'static-timeline', title: 'Timeline: static HTML', timeline: true, all: true },
  {
    name: 'drawn-timeline',
    title: 'Timeline: this library, drawn snippet',
    timeline: true,
    own: true,
    all: true,
  },
  {
    name: 'timelinejs',
    title: 'Timeline: TimelineJS',
    packages: ['@knight-lab/timelinejs'],
    timeline: true,
    all: true,
  },
];

/** The snippets of this library whose elements are measured one by one. */
export const snippets = ['drawn', 'element', 'blockquote', 'iframe'];

/** Every element, and all of them on one page. */
export const elements = [
  ...['coup-stats', 'signatory-list', 'demand-list', 'demand-card', 'justice-timeline'],
  ...['statement-quote', 'joint-statement', 'all'],
];

/** Widths of the window in CSS pixels. */
export const widths = [360, 1280];
