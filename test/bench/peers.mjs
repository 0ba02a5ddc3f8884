/** The pages that are compared, in the order of the tables. */
export const peers = [
  {
    name: 'static',
    title: 'Static HTML',
    packages: [],
    note: 'No filter; nothing changes but by hand.',
  },
  {
    name: 'static-again',
    of: 'static',
    title: 'Static HTML, once more',
    packages: [],
    note: 'The same page, to see how far two measurements of one page lie apart.',
  },
  {
    name: 'hand-written',
    title: 'Custom elements by hand',
    packages: [],
    note: 'Three widgets in English; no way to the sentence in its context, no themes, no check of a statement.',
  },
  {
    name: 'element',
    title: 'This library, element form',
    own: true,
    packages: [],
    note: 'Without script the demands have no headings. Seven elements and the whole statement in one module; seven more languages beside it.',
  },
  {
    name: 'dsd',
    title: 'This library, drawn in the snippet',
    own: true,
    packages: [],
    note: 'The element form with `--dsd`: for pages whose HTML nothing cleans.',
  },
  {
    name: 'blockquote',
    title: 'This library, blockquote form',
    own: true,
    packages: [],
    note: 'Without script the demands have no headings.',
  },
  {
    name: 'iframe',
    title: 'This library, iframe form',
    own: true,
    packages: [],
    note: 'Each widget in a frame from a second origin; without script the whole statement, in a frame of fixed height.',
  },
  {
    name: 'react',
    title: 'React',
    packages: ['react', 'react-dom'],
    note: 'One language; no widget without script.',
  },
  {
    name: 'react-hydrated',
    title: 'React, prerendered',
    packages: ['react', 'react-dom'],
    note: 'One language; the page has to be rendered by a build or a server of its own.',
  },
  {
    name: 'preact',
    title: 'Preact',
    packages: ['preact'],
    note: 'One language; no widget without script.',
  },
  {
    name: 'preact-hydrated',
    title: 'Preact, prerendered',
    packages: ['preact', 'preact-render-to-string'],
    note: 'One language; the page has to be rendered by a build or a server of its own.',
  },
  {
    name: 'preact-inline',
    title: 'Preact, prerendered, style in the page',
    packages: ['preact', 'preact-render-to-string'],
    note: 'The page before with its style sheet in it, as the static page has its own.',
  },
  {
    name: 'svelte',
    title: 'Svelte',
    packages: ['svelte'],
    note: 'One language; no widget without script.',
  },
  {
    name: 'shoelace',
    title: 'Shoelace cards',
    packages: ['@shoelace-style/shoelace'],
    note: 'One language; no filter of the demands; the words are written into the page by hand.',
  },
  {
    name: 'webawesome',
    title: 'Web Awesome cards',
    packages: ['@awesome.me/webawesome'],
    note: 'One language; no filter of the demands; the words are written into the page by hand.',
  },
  {
    name: 'pym',
    title: 'Frame with pym.js',
    packages: ['pym.js'],
    note: 'Static words in a frame: no filter; nothing for a search engine on the page itself.',
  },
  {
    name: 'newswire',
    title: 'Frame with @newswire/frames',
    packages: ['@newswire/frames'],
    note: 'Static words in a frame: no filter; nothing for a search engine on the page itself.',
  },
  {
    name: 'open-iframe-resizer',
    title: 'Frame with open-iframe-resizer',
    packages: ['@open-iframe-resizer/core'],
    note: 'Static words in a frame, which stays 150 px high without script; no filter.',
  },
];

/** The pages with the timeline. */
export const timelines = [
  {
    name: 'static',
    title: 'Static HTML',
    packages: [],
    note: 'Nothing changes but by hand.',
  },
  {
    name: 'element',
    title: 'This library, element form',
    own: true,
    packages: [],
    note: 'No pictures, no zooming; the steps are a list.',
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS',
    packages: ['@knight-lab/timelinejs'],
    note: 'No source beside a step, nothing without script; one step at a time.',
  },
];
