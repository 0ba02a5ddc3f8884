import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { elementNames, isEmpty } from '../elements/registry.js';
import { messagesFor } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import { baseOf } from '../page/addresses.js';
import { moduleTag } from '../snippets/script-tag.js';
import { snippetOf } from '../snippets/snippet.js';
import type { Statement } from '../statement/schema.js';
import { startTag, tag } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';
import { buildStatement, parts } from './build.js';
import { fileReason } from './file-errors.js';
import { Failure, output } from './output.js';
import { readStatement } from './read-statement.js';

interface Options {
  base?: string;
}

/** The statement of this package, which is the default. */
const shipped = join(parts, 'statement.json');

const guide = (lang: string) => `# A joint statement and its widgets

| file             | contents                                                           |
| ---------------- | ------------------------------------------------------------------ |
| \`statement.json\` | the statement: its text, figures, demands, events and signatories  |
| \`public/\`        | the files to upload, with a page of the statement (\`index.html\`)   |
| \`snippets/\`      | one snippet for each widget, to paste into a page                  |

1. Open \`public/widgets.html\` in a browser to see the widgets.
2. To change something, edit \`statement.json\`. Then check it and write the files again:

   \`\`\`sh
   npx statement-widgets-cli check statement.json
   npx statement-widgets-cli build statement.json --out public --base https://example.org/statement/
   \`\`\`

3. Upload everything in \`public\` to the URL in \`--base\`, also \`.htaccess\`, which many programs hide.
4. Paste a snippet into a page. Its script must have the URL of \`statement-widgets.js\` in the folder that you uploaded. If
   \`src\` is only \`statement-widgets.js\`, replace it by this URL.
5. If the site removes tags, make a snippet in another format:

   \`\`\`sh
   npx statement-widgets-cli snippet statement.json coup-stats --lang ${lang} --format link --page https://example.org/statement/embed.html
   \`\`\`
`;

/** Starts a project in a new folder: a statement, the files to publish, a page with every widget, and the snippets. */
export async function init(folder: string, file = shipped, { base: url }: Options): Promise<void> {
  if (!file.endsWith('.json')) {
    throw new Failure(
      `${file}: not a JSON file. To draft a statement from a document, run "npx statement-widgets-cli new ${file} --out statement.json".`,
    );
  }
  const statement = await readStatement(file);
  const base = baseOf(statement, url, '--base');
  await emptyFolder(folder);
  const copy = join(folder, 'statement.json');
  await copyFile(file, copy);
  await buildStatement(statement, {
    out: join(folder, 'public'),
    ...(url !== undefined && { base: url }),
  });
  for (const [path, text] of Object.entries(startFiles(statement, base))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  output.out(
    `${output.good('written')} ${copy} and ${join(folder, 'snippets')}. Open ${join(folder, 'public', 'widgets.html')} in a browser, and read ${join(folder, 'README.md')}.`,
  );
}

/** Creates a folder. Files of an earlier project are never replaced. */
async function emptyFolder(folder: string): Promise<void> {
  let files: string[];
  try {
    await mkdir(folder, { recursive: true });
    files = await readdir(folder);
  } catch (error) {
    throw new Failure(`cannot write to the folder ${folder}: ${fileReason(error)}`);
  }
  if (files.length > 0) throw new Failure(`${folder} is not empty. Use another folder.`);
}

/** Returns the files besides the statement and the built files, by their paths. */
function startFiles(statement: Statement, base = ''): Record<string, string> {
  loadAll();
  const { language, title, demands } = statement;
  const lang = messagesFor(primary(language)) ? primary(language) : 'en';
  const [demand] = demands;
  const snippets = elementNames
    .filter((element) => !isEmpty(statement, element))
    .map((element): [string, string] => {
      const named = element === 'demand-card' && { attributes: { demand: demand!.id } };
      return [element, snippetOf(statement, { element, lang, ...named })];
    });
  const script = moduleTag(`${base}statement-widgets.js`);
  const files = snippets.map(([element, html]): [string, string] => [
    `snippets/${element}.html`,
    `${script}\n${html}\n`,
  ]);
  const page = [
    '<!doctype html>',
    startTag('html', { lang }),
    startTag('meta', { charset: 'utf-8' }),
    startTag('meta', { name: 'viewport', content: 'width=device-width' }),
    // Only the author needs this page.
    startTag('meta', { name: 'robots', content: 'noindex' }),
    tag('title', title),
    tag(
      'style',
      'body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif } body > * { margin-block: 2rem }',
    ),
    ...snippets.map(([, html]) => html),
    // A module does not run on a page from a disk.
    '<script src="statement-widgets.classic.js" charset="utf-8"></script>',
    '',
  ].join('\n');
  return { 'README.md': guide(lang), 'public/widgets.html': page, ...Object.fromEntries(files) };
}
