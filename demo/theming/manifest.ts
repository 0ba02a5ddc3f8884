import type { ElementName } from '../../src/elements/registry.js';

/** What the custom elements manifest says of one property, part, slot, attribute or event. */
export interface Entry {
  name: string;
  description: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: object;
  deprecated?: string;
  /** The property of an attribute; one that a server alone reads has none. */
  fieldName?: string;
}

export type Kind = 'cssProperties' | 'attributes' | 'cssParts' | 'slots' | 'events';

export type Declaration = Partial<Record<Kind, Entry[]>> & { description?: string };

/** What all elements share, and what each has of its own. */
export type Scope = 'all' | ElementName;

export interface Manifest {
  modules: { declarations: (Declaration & { tagName?: string })[] }[];
}

/** The declaration of each element by its tag. */
export const declarationsOf = ({ modules }: Manifest): Record<string, Declaration> =>
  Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap((declaration) =>
        declaration.tagName ? [[declaration.tagName, declaration] as const] : [],
      ),
  );

/** The entries that an element has of its own and should be used; those that it shares stand once for all. */
export const ownOf = (declaration: Declaration, kind: Kind): Entry[] =>
  (declaration[kind] ?? []).filter(
    ({ inheritedFrom, deprecated }) => !inheritedFrom && !deprecated,
  );

export const sharedOf = (declaration: Declaration, kind: Kind): Entry[] =>
  (declaration[kind] ?? []).filter(({ inheritedFrom }) => inheritedFrom);

/** The values of an attribute that takes one of a few words. */
export function choicesOf({ type }: Entry): string[] {
  const alternatives = (type?.text ?? '')
    .split(' | ')
    .filter((text) => !/^(null|undefined)$/.test(text));
  const words = alternatives.map((text) => /^'([\w-]+)'$/.exec(text)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
}

/** What a page writes for the standard: the manifest has the words `'auto'` in quotation marks. */
export const standardOf = ({ default: standard = '' }: Entry): string =>
  standard.replace(/^'(.*)'$/, '$1');
