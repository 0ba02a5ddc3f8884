import { elementNames } from './scripts/build/element-names.mjs';

/** Leaves out what is not public: private and protected members, the reader's own state, events without a name. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const kept = (declaration.members ?? []).filter(
          // The analyzer drops a field marked @internal, and adds its Lit property again without a type.
          ({ kind, privacy, type, static: ofClass }) =>
            !ofClass &&
            privacy !== 'private' &&
            privacy !== 'protected' &&
            (kind === 'method' || type),
        );
        const names = new Set(kept.map(({ name }) => name));
        if (declaration.members) declaration.members = kept;
        if (declaration.attributes) {
          declaration.attributes = declaration.attributes.filter(
            ({ fieldName }) => fieldName === undefined || names.has(fieldName),
          );
        }
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      }
    }
  },
};

const shared = 'dist/lib/elements.js';
const classOf = (tag) => `dist/lib/elements/${tag}.js`;

/** The module of the package that gives what is in a source file. */
const moduleOf = (source) => {
  const [, name] = /^\/?src\/elements\/(?:[\w-]+\/)?([\w-]+)\.[jt]s$/.exec(source);
  return elementNames.includes(name) ? classOf(name) : shared;
};

/** Puts the modules of the package for the source files, wherever those are named. */
function moved(value, key) {
  if (Array.isArray(value)) return value.map((each) => moved(each));
  if (typeof value !== 'object' || value === null)
    return key === 'path' || key === 'module' ? moduleOf(value) : value;
  // What the platform has is taken for a class of the file that extends it.
  if (key === 'superclass' && value.name in globalThis)
    return { name: value.name, package: 'global:' };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each, name)]));
}

/** Names the modules that others can import: with the classes, and with the definition of each element. */
const packageModules = {
  name: 'package-modules',
  packageLinkPhase({ customElementsManifest }) {
    const modules = moved(customElementsManifest.modules);
    const allOf = (field, some) => some.flatMap((each) => each[field]);
    const classes = elementNames.map((tag) => modules.find(({ path }) => path === classOf(tag)));
    const common = modules.filter(({ path }) => path === shared);
    const definitions = elementNames.map((tag, index) => {
      const [exported] = classes[index].exports;
      return {
        ...{ kind: 'javascript-module', path: `dist/lib/define/${tag}.js`, declarations: [] },
        exports: [exported, { ...exported, kind: 'custom-element-definition', name: tag }],
      };
    });
    const library = {
      ...{ kind: 'javascript-module', path: shared, declarations: allOf('declarations', common) },
      exports: allOf('exports', [...common, ...classes]),
    };
    customElementsManifest.modules = [library, ...classes, ...definitions];
  },
};

export default {
  globs: [
    'statement-element',
    'statement-event',
    ...elementNames.map((name) => `${name}/${name}`),
  ].map((name) => `src/elements/${name}.ts`),
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, packageModules],
};
