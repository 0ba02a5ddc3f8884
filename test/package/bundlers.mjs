import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Configures bundlers for users of the package, as in the first example of their documentation: minified, for
 * production. Each takes the folder of a project with a `main.js` and writes `dist/main.js` with further files. The
 * imports are dynamic, since all but Vite are installed in `test/package/` only.
 */
export const bundlers = {
  async vite(project) {
    const { build } = await import('vite');
    await build({
      root: project,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      customLogger: refusing(),
      build: {
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: {
          input: join(project, 'main.js'),
          output: {
            entryFileNames: 'main.js',
            chunkFileNames: '[name].js',
          },
        },
      },
    });
  },

  async rollup(project) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const { minify } = await import('terser');
    const bundle = await rollup({
      input: join(project, 'main.js'),
      plugins: [
        nodeResolve({ browser: true }),
        { renderChunk: (code) => minify(code, { module: true }) },
      ],
      onLog: (_, { message }) => refuse(message),
    });
    await bundle.write({ dir: join(project, 'dist'), format: 'es', chunkFileNames: '[name].js' });
  },

  async esbuild(project) {
    const { build } = await import('esbuild');
    const { warnings } = await build({
      absWorkingDir: project,
      entryPoints: ['main.js'],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      chunkNames: '[name]-[hash]',
      logLevel: 'silent',
    });
    warnings.forEach(({ text }) => refuse(text));
  },

  async webpack(project) {
    const { default: webpack } = await import('webpack');
    const compiler = webpack({
      mode: 'production',
      context: project,
      entry: './main.js',
      output: { path: join(project, 'dist'), filename: 'main.js', module: true },
      experiments: { outputModule: true },
      performance: false,
    });
    const stats = await new Promise((done, fail) => {
      compiler.run((error, result) => {
        if (error) fail(error);
        else done(result);
      });
    });
    await new Promise((done) => {
      compiler.close(done);
    });
    const { errors, warnings } = stats.toJson({ errors: true, warnings: true });
    [...errors, ...warnings].forEach(({ message }) => refuse(message));
  },
};

/** A warning of a bundler is a fault of the package. */
function refuse(message) {
  throw new Error(`The bundler says: ${message}`);
}

function refusing() {
  const silent = () => undefined;
  return {
    hasWarned: false,
    info: silent,
    clearScreen: silent,
    hasErrorLogged: () => false,
    warn: refuse,
    warnOnce: refuse,
    error: refuse,
  };
}

/** Bundles a program in a project. Returns the initial files of a page, and the other files by name. */
export async function bundle(name, project, program) {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'main.js'), program);
  await bundlers[name](project);
  const folder = join(project, 'dist');
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );
  return { first: firstOf(files), files };
}

/** Returns the code of `main.js` with its static imports. */
function firstOf(files, name = 'main.js', seen = new Set()) {
  if (seen.has(name)) return '';
  seen.add(name);
  const code = files[name];
  const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)];
  return code + imported.map(([, file]) => firstOf(files, file, seen)).join('');
}
