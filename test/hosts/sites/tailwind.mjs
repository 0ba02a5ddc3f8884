import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { versionOf } from '../lib/versions.mjs';
import { head, pages, title } from './article.mjs';
import { emptyFolder, serveSite, write } from './static-site.mjs';

/** The classes of the page and of the article. */
export const light = { body: 'bg-white text-slate-800', prose: 'prose-slate' };
export const dark = { body: 'bg-slate-900 text-slate-200', prose: 'prose-invert' };

const page = (article, { body, prose }) => `<!doctype html>
<html lang="en" class="antialiased">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
${head}
</head>
<body class="${body}">
<header class="border-b border-slate-200 px-4 py-3 font-semibold">A partner</header>
<main class="px-4 py-8">
<article class="prose ${prose} lg:prose-lg mx-auto"><h1>${title}</h1>
${article}
</article>
</main>
</body>
</html>
`;

// Tailwind does not look for classes in files that Git ignores, unless they are named.
const css = `@import 'tailwindcss';
@plugin '@tailwindcss/typography';
@source './*.html';
`;

/** A page with Tailwind's reset, and an article with the classes of its typography plugin. */
export async function start(classes) {
  const folder = await emptyFolder(`tailwind-${classes.prose}`);
  const files = Object.entries(pages).map(([name, article]) => [
    `${name}.html`,
    page(article, classes),
  ]);
  await write(folder, { ...Object.fromEntries(files), 'input.css': css });
  const cli = join(root, 'test/hosts/node_modules/@tailwindcss/cli/dist/index.mjs');
  const args = [cli, '--input', 'input.css', '--output', 'site.css', '--minify'];
  await promisify(execFile)(process.execPath, args, { cwd: folder });
  return serveSite(folder, versionOf('tailwindcss'));
}
