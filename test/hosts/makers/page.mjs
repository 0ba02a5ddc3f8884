/** A hand-written page, which keeps pasted HTML unchanged. */
export const make = (snippets, { before, after }) => [
  {
    host: 'hand-made page',
    setting: '',
    version: '',
    expected: { element: 'widget', blockquote: 'widget', link: 'widget', iframe: 'widget' },
    html: Object.fromEntries(
      Object.entries(snippets).map(([form, list]) => [
        form,
        [`<p>${before}</p>`, ...list, `<p>${after}</p>`].join('\n'),
      ]),
    ),
  },
];
