/** What the tests of the WordPress plugin use of the library, as one import. */
import { loadAll } from '../../src/i18n/load-all.js';

loadAll();

export { all } from '../../src/i18n/all-locales.js';
export { buildFiles } from '../../src/publish/build-files.js';
export { prerenderedFiles } from '../../src/publish/prerendered-files.js';
export { pluginFiles } from '../../src/publish/plugin-files.js';
export { elementNames } from '../../src/elements/registry.js';
export { dsdFormat } from '../../src/snippets/dsd-format.js';
export { elementFormat } from '../../src/snippets/element-format.js';
export { embedded } from '../../src/statement/embedded.js';
export { coalition } from '../statement/coalition.js';
export { pairsOf, singlesOf } from '../support/attribute-combinations.js';
export { pairs } from '../pairs.js';
