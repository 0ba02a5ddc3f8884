import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Proves that `dist/` is what the source builds: a fresh build elsewhere gives the same files, byte for byte. */

/** Every file below a folder, by its path in it. */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), await readFile(path, 'latin1')];
      }),
    ),
  );
}

// Beside dist/, since the source map's paths are relative to the folder.
const fresh = await mkdtemp('.dist-');
try {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', fresh, '--logLevel', 'warn'],
    { stdio: 'inherit' },
  );
  const [committed, built] = await Promise.all([
    contents('dist').catch(() => new Map()),
    contents(fresh),
  ]);
  const paths = new Set([...committed.keys(), ...built.keys()]);
  const differing = [...paths].filter((path) => committed.get(path) !== built.get(path));
  if (differing.length > 0) {
    console.error(`dist/ is not what the source builds: ${differing.sort().join(', ')}`);
    console.error('Run "npm run build" and commit dist/ with the change that made it differ.');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the source builds: ${paths.size} files, byte for byte`);
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
