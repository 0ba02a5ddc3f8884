/** What the tests of the WordPress plugin use of the library, as one import. */
import { loadAll } from '../../src/i18n/load-all.js';

loadAll();

export { all } from '../../src/i18n/all-locales.js';
export { buildFiles } from '../../src/publish/build-files.js';
export { pluginFiles } from '../../src/publish/plugin-files.js';
export { elementFormat } from '../../src/snippets/element-format.js';
export { coalition } from '../statement/coalition.js';
