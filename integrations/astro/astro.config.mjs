import { defineConfig } from 'astro/config';

// Node renders the elements from npm with the same copy of Lit as @lit-labs/ssr.
export default defineConfig({
  vite: { ssr: { external: ['lit', '@lit-labs/ssr', 'statement-widgets'] } },
});
