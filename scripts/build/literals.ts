/** Minifies `html` and `css` template literals with `minify-literals`, since the bundler's minifier does not. */
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin, Rolldown } from 'vite';

export function literals(): Plugin {
  return {
    name: 'literals',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:elements\/.*|styles\/.*)\.ts$/ },
      async handler(code, fileName) {
        const result = await minifyHTMLLiterals(code, { fileName });
        return (
          result && { code: result.code, map: result.map as unknown as Rolldown.SourceMapInput }
        );
      },
    },
  };
}
