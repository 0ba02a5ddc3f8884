import markdownIt from 'markdown-it';
import { versionOf } from '../lib/versions.mjs';

const escaped = {
  ...{ element: 'source', blockquote: 'source', link: 'source', iframe: 'source' },
  markdown: 'widget',
};

const kept = {
  ...{ element: 'widget', blockquote: 'widget', link: 'widget', iframe: 'widget' },
  markdown: 'widget',
};

/** Forums and comment systems use markdown-it, which escapes HTML by default. */
export const make = (snippets, { before, after }, markdown) =>
  [false, true].map((html) => {
    const renderer = markdownIt({ html, typographer: true, linkify: true });
    const pages = Object.entries({ ...snippets, markdown }).map(([form, list]) => [
      form,
      renderer.render([before, ...list, after].join('\n\n')),
    ]);
    return {
      host: 'markdown-it',
      setting: html ? '`html: true`' : 'defaults: `html: false`',
      version: versionOf('markdown-it'),
      expected: html ? kept : escaped,
      html: Object.fromEntries(pages),
    };
  });
