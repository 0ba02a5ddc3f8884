import type { ElementName } from '../../src/elements/registry.js';

/** A property, part, slot, attribute or event in the custom elements manifest. */
export interface Entry {
  name: string;
  description: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: object;
  deprecated?: string;
  /** The property of an attribute. Server-only attributes have no property. */
  fieldName?: string;
}

export type Kind = 'cssProperties' | 'attributes' | 'cssParts' | 'slots' | 'events';

export type Declaration = Partial<Record<Kind, Entry[]>> & { description?: string };

/** Items of all elements, and items of each. */
export type Scope = 'all' | ElementName;

export interface Manifest {
  modules: { declarations: (Declaration & { tagName?: string })[] }[];
}

/** The declarations by tag. */
export const declarationsOf = ({ modules }: Manifest): Record<string, Declaration> =>
  Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap((declaration) =>
        declaration.tagName ? [[declaration.tagName, declaration] as const] : [],
      ),
  );

/** Returns an element's own and current items, without shared items. */
export const ownOf = (declaration: Declaration, kind: Kind): Entry[] =>
  (declaration[kind] ?? []).filter(
    ({ inheritedFrom, deprecated }) => !inheritedFrom && !deprecated,
  );

export const sharedOf = (declaration: Declaration, kind: Kind): Entry[] =>
  (declaration[kind] ?? []).filter(({ inheritedFrom }) => inheritedFrom);

/** Returns the values of an attribute with keywords. */
export function choicesOf({ type }: Entry): string[] {
  const alternatives = (type?.text ?? '')
    .split(' | ')
    .filter((text) => !/^(null|undefined)$/.test(text));
  const words = alternatives.map((text) => /^'([\w-]+)'$/.exec(text)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
}

/** Returns a default as written in HTML, without the quotation marks of `'auto'` in the manifest. */
export const standardOf = ({ default: standard = '' }: Entry): string =>
  standard.replace(/^'(.*)'$/, '$1');
