import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { versionOf } from '../lib/versions.mjs';
import { head, pages, title } from './article.mjs';
import { emptyFolder, serveSite, write } from './static-site.mjs';

const page = (article, theme) => `<!doctype html>
<html lang="en" data-bs-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="/bootstrap/css/bootstrap.min.css">
<script src="/bootstrap/js/bootstrap.bundle.min.js" defer></script>
${head}
</head>
<body>
<nav class="navbar navbar-expand-lg bg-body-tertiary">
<div class="container"><a class="navbar-brand" href="/">A partner</a></div>
</nav>
<main class="container py-4">
<div class="row g-4">
<div class="col-md-8"><article class="blog-post"><h1 class="mb-3">${title}</h1>
${article}
</article></div>
<aside class="col-md-4"><div class="p-4 bg-body-tertiary rounded"><h2 class="fst-italic h4">About</h2>
<p class="mb-0">We work with people in Myanmar.</p></div></aside>
</div>
</main>
</body>
</html>
`;

/** A page of Bootstrap's classes: its grid with a sidebar. */
export async function start(theme) {
  const folder = await emptyFolder(`bootstrap-${theme}`);
  const dist = join(root, 'test/hosts/node_modules/bootstrap/dist');
  await cp(dist, join(folder, 'bootstrap'), { recursive: true });
  await write(
    folder,
    Object.fromEntries(
      Object.entries(pages).map(([name, article]) => [`${name}.html`, page(article, theme)]),
    ),
  );
  return serveSite(folder, versionOf('bootstrap'));
}
