import { readFile } from 'node:fs/promises';

/** Serves an imported style sheet as a module that adds it to the page, as in the built site. */
export function styleModules(root) {
  const mark = 'as-module';
  return {
    name: 'style-modules',
    transformImport({ source }) {
      return /^[./].*\.css$/.test(source) ? `${source}?${mark}` : undefined;
    },
    async serve({ path, URL: { searchParams } }) {
      if (!path.endsWith('.css') || !searchParams.has(mark)) return undefined;
      const css = await readFile(new URL(`.${path}`, root), 'utf8');
      const body = `const sheet = document.createElement('style');
sheet.textContent = ${JSON.stringify(css)};
document.head.append(sheet);`;
      return { body, type: 'js' };
    },
  };
}
