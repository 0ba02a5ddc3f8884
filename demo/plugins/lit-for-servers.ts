import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const { resolve } = createRequire(createRequire(import.meta.url).resolve('lit'));

/** Resolves Lit's packages to their builds for servers, because a worker has no document. */
export const litForServers: Plugin = {
  name: 'lit-for-servers',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^(?:lit-html|lit-element|@lit\/reactive-element)(?:\/|$)/ },
    handler: (id) => resolve(id),
  },
};
