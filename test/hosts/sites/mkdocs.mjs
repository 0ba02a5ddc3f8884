import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensurePackages, packageVersion } from '../lib/packages.mjs';
import { head, pages, title } from './article.mjs';
import { emptyFolder, serveSite, write } from './static-site.mjs';

const config = `site_name: A partner
use_directory_urls: false
theme:
  name: material
  custom_dir: overrides
  font: false
`;

/** Puts rendered elements into a block of HTML. Outside, Python-Markdown reads the `*` in their styles as emphasis. */
const inBlocks = (article) => article.replace(/^<[a-z]+-[a-z]+ .*$/gm, '<div>$&</div>');

/** A site of MkDocs with the theme Material, whose template loads the module. The article is a page in Markdown. */
export async function start() {
  ensurePackages('mkdocs-material');
  const folder = await emptyFolder('mkdocs');
  const texts = Object.entries(pages).map(([name, article]) => [
    `docs/${name}.md`,
    `# ${title}\n\n${inBlocks(article)}\n`,
  ]);
  await write(folder, {
    ...Object.fromEntries(texts),
    'docs/index.md': '# A partner\n',
    'mkdocs.yml': config,
    'overrides/main.html': `{% extends "base.html" %}\n{% block extrahead %}${head}{% endblock %}\n`,
  });
  await promisify(execFile)('mkdocs', ['build', '--quiet'], { cwd: folder });
  return serveSite(join(folder, 'site'), packageVersion('mkdocs-material'));
}
