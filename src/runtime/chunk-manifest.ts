/**
 * The files next to the module that load on demand, by their paths from it, each with its hash (Subresource
 * Integrity). The build adds the hashes. A file without a hash is not checked.
 */
export const files: Record<string, string> = {
  'actions.js': '',
  'custom-statement.js': '',
  'locales/ar.js': '',
  'locales/bn.js': '',
  'locales/es.js': '',
  'locales/fr.js': '',
  'locales/ja.js': '',
  'locales/my.js': '',
  'locales/th.js': '',
};
