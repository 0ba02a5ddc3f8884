import { inAscii } from '../utils/ascii.js';
import { classOf } from '../utils/class-name.js';

/** The module in parts: CommonJS modules by file name, each with the names of the modules that it requires. */
export type Template = Record<string, { code: string; imports: string[] }>;

export interface Content {
  /** As JSON. */
  statement: string;
  /** By their tags. */
  elements: string[];
  locales: string[];
  /** The files that the module loads, by their paths from it, each with its hash. */
  files: Record<string, string>;
}

const lazyFiles = ['actions', 'custom-statement'];

/** Joins the parts into a module, for `import` and `<script type="module">`. */
export const joinedModule = (template: Template, content: Content): string =>
  `${joined(template, content, [], 'import.meta.url')}
const { define, upgrade } = require('./script-tag.js');
export { define, upgrade };
`;

/**
 * Joins the parts into a classic script. It contains the files that the module would load. It is in ASCII, because
 * browsers read a classic script in the encoding of its page.
 */
export function joinedScript(template: Template, content: Content): string {
  const address = 'document.currentScript?.src || document.baseURI';
  const code = `var statementWidgets = (() => {
'use strict';
${joined(template, content, lazyFiles, address)}
const { define, upgrade } = require('./script-tag.js');
return { define, upgrade };
})();
`;
  return inAscii(code);
}

/** Joins the needed parts, `require`, and the variables that the parts use as globals. */
function joined(
  template: Template,
  { statement, elements, locales, files }: Content,
  chunks: string[],
  address: string,
): string {
  const first = ['script-tag', ...elements, ...locales, ...chunks];
  const needed = new Set(first.map((name) => `${name}.js`));
  // The loop also visits names that it adds.
  for (const name of needed) template[name]!.imports.forEach((each) => needed.add(each));
  const classes = elements.map((tag) => `'${tag}': require('./${tag}.js').${classOf(tag)}`);
  const getters = chunks.map((name) => `get '${name}.js'() { return require('./${name}.js'); }`);
  const parts = [...needed].map(
    (name) => `'./${name}'(exports, require) {\n${template[name]!.code.trim()}\n},\n`,
  );
  return `const parts = {
${parts.join('')}};
const loaded = {};
function require(name) {
  if (!loaded[name]) parts[name]((loaded[name] = {}), require);
  return loaded[name];
}
const __STATEMENT__ = ${statement};
const __ADDRESS__ = ${address};
const __FILES__ = ${JSON.stringify(files)};
const __LOCALES__ = [${locales.map((code) => `['${code}', require('./${code}.js').default]`).join(', ')}];
const __CHUNKS__ = ${chunks.length > 0 ? `{ ${getters.join(', ')} }` : 'undefined'};
const __ELEMENTS__ = () => ({ ${classes.join(', ')} });`;
}
