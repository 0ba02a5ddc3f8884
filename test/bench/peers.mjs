/** The compared pages, in the order of the tables. */
export const peers = [
  {
    name: 'static',
    title: 'Static HTML',
    packages: [],
    note: 'No filter. Every change is made by hand.',
  },
  {
    name: 'static-again',
    of: 'static',
    title: 'Static HTML, once more',
    packages: [],
    note: 'The same page again. It shows how much two measurements of one page differ.',
  },
  {
    name: 'hand-written',
    title: 'Custom elements by hand',
    packages: [],
    note: 'Three widgets in English. No link to a sentence in its context, no themes, no validation of a statement.',
  },
  {
    name: 'element',
    title: 'This library, element format',
    own: true,
    packages: [],
    note: 'Without script the demands have no headings. One module has seven elements and the whole statement. Seven more languages have their own files.',
  },
  {
    name: 'dsd',
    title: 'This library, declarative shadow root',
    own: true,
    packages: [],
    note: 'The element format with `--dsd`, for sites that keep HTML unchanged.',
  },
  {
    name: 'blockquote',
    title: 'This library, blockquote format',
    own: true,
    packages: [],
    note: 'Without script the demands have no headings.',
  },
  {
    name: 'iframe',
    title: 'This library, iframe format',
    own: true,
    packages: [],
    note: 'Each widget in an iframe from a second origin. Without script, the iframe has a fixed height and shows the whole statement.',
  },
  {
    name: 'react',
    title: 'React',
    packages: ['react', 'react-dom'],
    note: 'One language. No widget without script.',
  },
  {
    name: 'react-hydrated',
    title: 'React, prerendered',
    packages: ['react', 'react-dom'],
    note: 'One language. A build or a server must render the page.',
  },
  {
    name: 'preact',
    title: 'Preact',
    packages: ['preact'],
    note: 'One language. No widget without script.',
  },
  {
    name: 'preact-hydrated',
    title: 'Preact, prerendered',
    packages: ['preact', 'preact-render-to-string'],
    note: 'One language. A build or a server must render the page.',
  },
  {
    name: 'preact-inline',
    title: 'Preact, prerendered, style in the page',
    packages: ['preact', 'preact-render-to-string'],
    note: 'The page above with its style sheet inline, like the static page.',
  },
  {
    name: 'svelte',
    title: 'Svelte',
    packages: ['svelte'],
    note: 'One language. No widget without script.',
  },
  {
    name: 'shoelace',
    title: 'Shoelace cards',
    packages: ['@shoelace-style/shoelace'],
    note: 'One language. No filter of the demands. The words are written into the page by hand.',
  },
  {
    name: 'webawesome',
    title: 'Web Awesome cards',
    packages: ['@awesome.me/webawesome'],
    note: 'One language. No filter of the demands. The words are written into the page by hand.',
  },
  {
    name: 'pym',
    title: 'Iframe with pym.js',
    packages: ['pym.js'],
    note: 'Static words in an iframe. No filter. The page itself has nothing for search engines.',
  },
  {
    name: 'newswire',
    title: 'Iframe with @newswire/frames',
    packages: ['@newswire/frames'],
    note: 'Static words in an iframe. No filter. The page itself has nothing for search engines.',
  },
  {
    name: 'open-iframe-resizer',
    title: 'Iframe with open-iframe-resizer',
    packages: ['@open-iframe-resizer/core'],
    note: 'Static words in an iframe, which keeps a height of 150 px without script. No filter.',
  },
];

/** The pages with the timeline. */
export const timelines = [
  {
    name: 'static',
    title: 'Static HTML',
    packages: [],
    note: 'Every change is made by hand.',
  },
  {
    name: 'element',
    title: 'This library, element format',
    own: true,
    packages: [],
    note: 'No pictures, no zooming. The steps are a list.',
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS',
    packages: ['@knight-lab/timelinejs'],
    note: 'No source next to a step, nothing without script. One step at a time.',
  },
];
