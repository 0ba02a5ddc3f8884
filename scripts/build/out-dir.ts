import { relative } from 'node:path';
import type { ResolvedConfig } from 'vite';

/** The folder of a build, from the root of the project. */
export const outDirOf = ({ root, build: { outDir } }: ResolvedConfig): string =>
  relative(root, outDir) || outDir;
