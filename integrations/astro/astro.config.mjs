import { defineConfig } from 'astro/config';

// Node draws the elements as they come from npm, with the same Lit as @lit-labs/ssr.
export default defineConfig({
  vite: { ssr: { external: ['lit', '@lit-labs/ssr', 'statement-widgets'] } },
});
