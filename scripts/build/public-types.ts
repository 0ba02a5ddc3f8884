import { readdir, readFile, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';

interface Exports {
  /** What nobody can import is null. */
  exports: Record<string, string | { types?: string } | null>;
}

/** Which files of types `package.json` names, by their paths in their folder. */
async function named(): Promise<RegExp> {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as Exports;
  const patterns = Object.values(exports)
    .map((target) => (typeof target === 'string' ? undefined : target?.types))
    .filter((types) => types !== undefined)
    .map((types) =>
      types.replace('./dist/types/', '').replaceAll('.', '\\.').replaceAll('*', '\\w+-[\\w-]+'),
    );
  return new RegExp(`^(?:${patterns.join('|')})$`);
}

/** Deletes from a folder of types those to which none that `package.json` names leads: nobody can import them. */
export async function keepPublicTypes(folder: string): Promise<void> {
  // Each build reads the configuration, and one needs the compiler.
  const { default: ts } = await import('typescript');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)));
  const isNamed = await named();
  const kept = new Set(files.filter((file) => isNamed.test(file)));
  // What is added on the way is gone through as well.
  for (const file of kept) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(folder, file), 'utf8'));
    for (const { fileName } of importedFiles) {
      const path = posix.join(posix.dirname(file), fileName.replace(/\.js$/, '.d.ts'));
      if (fileName.startsWith('.')) kept.add(path);
    }
  }
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(join(folder, file))));
}
