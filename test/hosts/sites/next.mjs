import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { versionOf } from '../lib/versions.mjs';
import { pages, title } from './article.mjs';
import { emptyFolder, serveSite, write } from './static-site.mjs';

const packages = join(root, 'test/hosts/node_modules');

const layout = `import './globals.css';

export const metadata = { title: ${JSON.stringify(title)}, icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script type="module" src="/dist/statement-widgets.js" />
        <script src="/dist/embed-parent.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
`;

const page = `import articles from '../../articles.json';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(articles).map((slug) => ({ slug }));

export default async function Page({ params }) {
  const { slug } = await params;
  return (
    <main style={{ maxWidth: 720, margin: '0 auto', padding: 24 }}>
      <h1>${title}</h1>
      <article dangerouslySetInnerHTML={{ __html: articles[slug] }} />
    </main>
  );
}
`;

/** A site of Next.js, exported and then hydrated. The article is HTML from a CMS. The style sheet is of `create-next-app`. */
export async function start() {
  const folder = await emptyFolder('next');
  await write(folder, {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.js': "export default { output: 'export' };\n",
    'articles.json': JSON.stringify(pages),
    'app/layout.jsx': layout,
    'app/[slug]/page.jsx': page,
  });
  const template = join(packages, 'create-next-app/dist/templates/app/js/app/globals.css');
  await cp(template, join(folder, 'app/globals.css'));
  await promisify(execFile)(process.execPath, [join(packages, 'next/dist/bin/next'), 'build'], {
    cwd: folder,
    // Vite sets NODE_ENV to something else.
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return serveSite(join(folder, 'out'), versionOf('next'));
}
