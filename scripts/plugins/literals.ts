import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin, Rolldown } from 'vite';

/** Minifies what is inside `html` and `css` template literals, which the bundler's minifier leaves alone. */
export function literals(): Plugin {
  return {
    name: 'literals',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:elements\/.*|theme\/(?:base|tokens))\.ts$/ },
      async handler(code, fileName) {
        const result = await minifyHTMLLiterals(code, { fileName });
        if (!result) return null;
        // What the CSS minifier leaves inside a value that it does not know: "0.75em", "var(--a, inherit)".
        const tighter =
          fileName.includes('/theme/') || fileName.endsWith('.styles.ts')
            ? result.code.replace(/(?<=[\s:(,])0(?=\.\d)/g, '').replace(/(var\(--[\w-]+,) /g, '$1')
            : result.code;
        return { code: tighter, map: result.map as unknown as Rolldown.SourceMapInput };
      },
    },
  };
}
