import {
  type Declaration,
  declarationsOf,
  type Entry,
  type Manifest,
} from '../../demo/theming/manifest.js';
import type { ElementName } from '../../src/elements/registry.js';

export interface Field extends Entry {
  kind: string;
  attribute?: string;
  reflects?: boolean;
}

export type Documented = Required<Declaration> & { members: Field[] };

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

/** The documentation of each element, by tag. */
export const documented = Object.entries(declarationsOf(manifest)) as [ElementName, Documented][];

export const names = (entries: Iterable<{ name: string }>): string[] =>
  [...entries].map(({ name }) => name).sort();
