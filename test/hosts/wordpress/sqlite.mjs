import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { npmPackage } from '../lib/npm-package.mjs';

/** The release of WordPress Playground with the plugin that stores the data of WordPress with SQLite. */
const playground = ['@wp-playground/cli', '3.1.56'];
const zip = 'sqlite-database-integration.zip';
const plugin = 'sqlite-database-integration';

/** Puts the plugin for SQLite into a WordPress without a database. Its drop-in has two marks to be filled in. */
export async function useSqlite(top) {
  const folder = await npmPackage(...playground, [zip]);
  const target = join(top, 'wp-content/plugins', plugin);
  for (const [path, content] of Object.entries(unzipSync(await readFile(join(folder, zip))))) {
    if (path.endsWith('/')) continue;
    const file = join(target, path.replace(/^[^/]*\//, ''));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const dropIn = await readFile(join(target, 'db.copy'), 'utf8');
  await writeFile(
    join(top, 'wp-content/db.php'),
    dropIn
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', target)
      .replaceAll('{SQLITE_PLUGIN}', `${plugin}/load.php`),
  );
}
