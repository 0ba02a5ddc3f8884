/** Leaves out what is not public: private and protected members, the reader's own state, events without a name. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const kept = (declaration.members ?? []).filter(
          // The analyzer drops a field marked @internal, and adds its Lit property again without a type.
          ({ kind, privacy, type }) =>
            privacy !== 'private' && privacy !== 'protected' && (kind === 'method' || type),
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

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.template.ts', 'src/elements/*.styles.ts', 'src/elements/define.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
