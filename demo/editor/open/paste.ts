import type { Source } from './messages.js';

const page = (html: string) =>
  `<!doctype html>${html.replace(/^[^]*?<!--StartFragment-->|<!--EndFragment-->[^]*$/g, '')}`;

/**
 * Returns what was pasted or dropped, best form first: formatted text, a file, plain text. Word also puts a picture of
 * the text on the clipboard.
 */
export function sourceIn(data: DataTransfer | null, name: string): Source | undefined {
  if (!data) return undefined;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const [file] = [...data.files].filter(({ type }) => !html || !type.startsWith('image/'));
  if (file) return { name: file.name, content: file };
  // Without any letters, it is a picture.
  if (/\S/.test(html) && /\S/.test(text || html)) return { name, content: new Blob([page(html)]) };
  return /\S/.test(text) ? { name, content: new Blob([text]) } : undefined;
}
