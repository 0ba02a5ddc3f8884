import { loadPHPRuntime, PHP } from '@php-wasm/universal';

/** The versions of PHP that sites with WordPress run, compiled to WebAssembly by the project WordPress Playground. */
export const phpVersions = ['7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5'];

/**
 * Starts a version of PHP with files of its own. It sees no file of this machine.
 * @param {string} version
 * @param {Map<string, string | Uint8Array>} files by path, for example `/plugin/readme.txt`
 */
export async function startPhp(version, files) {
  const { getPHPLoaderModule } = await import(`@php-wasm/node-${version.replace('.', '-')}`);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  for (const [path, content] of files) {
    php.mkdir(path.replace(/\/[^/]*$/, ''));
    php.writeFile(path, content);
  }
  return {
    /**
     * Runs a program. Returns what it prints.
     * @throws an error with all that PHP complains of, deprecations too
     */
    async run(code) {
      const { text, errors, exitCode } = await php.run({
        code: `<?php error_reporting( E_ALL ); ${code}`,
      });
      if (errors || exitCode !== 0)
        throw new Error(`PHP ${version}: ${errors}${text.slice(0, 2000)}`);
      return text;
    },
    stop: () => php.exit(),
  };
}
