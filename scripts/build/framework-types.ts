/**
 * Writes element types for frameworks. The published generators repeat each property for each framework. Here, a
 * framework is one convention over the class types.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The used fields of the custom elements manifest. */
interface Manifest {
  modules: { declarations: Declaration[] }[];
}

interface Declaration {
  name: string;
  tagName?: string;
  members?: { kind: string; name: string; attribute?: string }[];
  /** Attributes that only a server reads have no field name. */
  attributes?: { name: string; fieldName?: string; type: { text: string } }[];
  events?: { name: string; type: { text: string } }[];
}

/** The convention of a framework that declares elements in an interface. */
interface Convention {
  /** The module that declares the interface. */
  module: string;
  /** Writes the interface with these members. */
  augmented: (members: string) => string;
  imports: string;
  /** The attributes of every element of the type `Element`. */
  base: string;
  /** The prefix of event names. */
  on: string;
  /** Wraps the type of an element's own attributes, `Own`. */
  also?: string;
}

const jsx = (members: string) => `  namespace JSX {
    interface IntrinsicElements ${members}
  }`;

const conventions: Record<string, Convention> = {
  react: {
    module: 'react',
    augmented: jsx,
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    base: 'DetailedHTMLProps<HTMLAttributes<Element>, Element>',
    on: 'on',
  },
  preact: {
    module: 'preact',
    augmented: jsx,
    imports: "import type { HTMLAttributes } from 'preact';",
    base: 'HTMLAttributes<Element>',
    on: 'on',
  },
  solid: {
    module: 'solid-js',
    augmented: jsx,
    imports: "import type { JSX } from 'solid-js';",
    base: 'JSX.HTMLAttributes<Element>',
    on: 'on:',
    also: ' & { [Name in keyof Own & string as `prop:${Name}`]?: Own[Name] }',
  },
  svelte: {
    module: 'svelte/elements',
    augmented: (members) => `  interface SvelteHTMLElements ${members}`,
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    base: 'HTMLAttributes<Element>',
    on: 'on',
  },
};

const shared = "import type { StatementElements, StatementEvents } from './elements.js';";

const attributeTypes = ({ module, augmented, imports, base, on, also = '' }: Convention) =>
  `${imports}
${shared}

type Listeners = {
  [Type in keyof StatementEvents as \`${on}\${Type}\`]?: (event: StatementEvents[Type]) => void;
};
type Props<Element extends EventTarget, Own> = Omit<${base}, keyof Own> & Own & Listeners${also};
type Elements = {
  [Tag in keyof StatementElements]: Props<HTMLElementTagNameMap[Tag], StatementElements[Tag]>;
};

declare module '${module}' {
${augmented('extends Elements {}')}
}
`;

/** Writes Vue types. Vue treats an element as a component: a class with properties and events. */
const vueTypes = `import type { EmitFn, HTMLAttributes } from 'vue';
${shared}

type Emit = EmitFn<{ [Type in keyof StatementEvents]: (event: StatementEvents[Type]) => void }>;
type Elements = {
  [Tag in keyof StatementElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Omit<HTMLAttributes, keyof StatementElements[Tag]> & StatementElements[Tag];
    $emit: Emit;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

/** Writes the types that all frameworks share: the attributes of each tag, with the types of its class. */
function elementTypes({ modules }: Manifest): string {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const events = new Map(
    elements.flatMap(({ events = [] }) => events.map(({ name, type }) => [name, type.text])),
  );
  const rows = elements.map(({ name, tagName, members = [], attributes = [] }) => {
    const fields = members.filter(({ attribute }) => attribute !== undefined);
    const own = `Partial<Pick<${name}, ${fields.map((field) => `'${field.name}'`).join(' | ')}>>`;
    const renamed = fields
      .filter((field) => field.attribute !== field.name)
      .map((field) => ` & { '${field.attribute!}'?: ${name}['${field.name}'] }`);
    const alone = attributes
      .filter(({ fieldName }) => fieldName === undefined)
      .map((attribute) => ` & { '${attribute.name}'?: ${attribute.type.text} }`);
    return `  '${tagName!}': ${own}${[...renamed, ...alone].join('')};`;
  });
  const names = [...new Set([...elements.map(({ name }) => name), ...events.values()])];
  return `import type { ${names.sort().join(', ')} } from '../entrypoints/script-tag.js';

/** What each element takes, attributes under their own names. */
export interface StatementElements {
${rows.join('\n')}
}

/** What each element fires. */
export interface StatementEvents {
${[...events].map(([type, event]) => `  '${type}': ${event};`).join('\n')}
}
`;
}

/** Writes element types for frameworks from the manifest in the build folder. */
export async function frameworkTypes(folder: string): Promise<void> {
  const manifest = JSON.parse(
    await readFile(join(folder, 'custom-elements.json'), 'utf8'),
  ) as Manifest;
  await mkdir(join(folder, 'types/frameworks'), { recursive: true });
  const files = {
    elements: elementTypes(manifest),
    ...Object.fromEntries(
      Object.entries(conventions).map(([name, convention]) => [name, attributeTypes(convention)]),
    ),
    vue: vueTypes,
  };
  await Promise.all(
    Object.entries(files).map(([name, text]) =>
      writeFile(join(folder, 'types/frameworks', `${name}.d.ts`), text),
    ),
  );
}
