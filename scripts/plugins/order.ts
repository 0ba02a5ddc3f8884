import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Has the statement and after it all styles stand before the code, wherever they are imported: some 130 bytes less
 * under brotli, which finds more in what is alike when it is side by side.
 */
export function order(): Plugin {
  return {
    name: 'order',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/define\.ts$/ },
      handler(code) {
        const styles = readdirSync('src/elements').filter((file) => file.endsWith('.styles.ts'));
        const first = [
          './statement/embedded.js',
          './theme/base.js',
          './theme/tokens.js',
          ...styles.sort().map((file) => `./elements/${file.replace('.ts', '.js')}`),
        ];
        return { code: first.map((path) => `import '${path}';`).join('') + code, map: null };
      },
    },
  };
}
