import { defineConfig } from 'vite';
import { scriptTagModule } from './scripts/build/bundles.js';
import { buildLibrary } from './scripts/build/library.js';

// Otherwise the module would have Lit's build for development.
process.env.NODE_ENV = 'production';

/**
 * The module of the script tag. `vite build` builds the other files of `dist/` with it: `scripts/build/bundles.ts` says
 * what each is made of, and `library.ts` beside it in which order they are built.
 */
export default defineConfig({ ...scriptTagModule, builder: { buildApp: buildLibrary } });
