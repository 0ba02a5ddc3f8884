import type { EditorWords } from './en.js';

/** The texts of the editor by language. */
export const editorWords: Record<string, EditorWords> = Object.fromEntries(
  Object.entries(import.meta.glob<Record<string, EditorWords>>('./??.ts', { eager: true })).map(
    ([path, file]) => {
      const code = path.slice(2, 4);
      return [code, file[code]!];
    },
  ),
);
