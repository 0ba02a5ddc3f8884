/** What the files that pages load may weigh under brotli: `npm run size`. Each limit is a promise to readers. */
import { readdirSync } from 'node:fs';

const languages = readdirSync(new URL('dist/locales/', import.meta.url));

export default [
  { path: 'dist/statement-widgets.js', limit: '32300 B' },
  { path: 'dist/actions.js', limit: '10850 B' },
  { path: 'dist/custom-statement.js', limit: '15650 B' },
  ...languages.map((file) => ({ path: `dist/locales/${file}`, limit: '1850 B' })),
  { path: 'dist/statement-widgets.classic.js', limit: '55900 B' },
  { path: 'dist/embed.html', limit: '10400 B' },
  { path: 'dist/embed-parent.js', limit: '1650 B' },
].map((file) => ({ name: file.path, ...file }));
