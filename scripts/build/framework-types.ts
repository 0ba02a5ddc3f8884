/**
 * Writes the types by which frameworks know the elements. The published generators repeat each property for each
 * framework; here a framework is one convention over the types of the classes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is read of the custom elements manifest. */
interface Manifest {
  modules: { declarations: Declaration[] }[];
}

interface Declaration {
  name: string;
  tagName?: string;
  members?: { kind: string; name: string; attribute?: string }[];
  /** One that a server reads, and no property has, is without the name of a field. */
  attributes?: { name: string; fieldName?: string; type: { text: string } }[];
  events?: { name: string; type: { text: string } }[];
}

/** How a framework that takes elements for keys of an interface says what each is given. */
interface Convention {
  /** The module that has the interface. */
  module: string;
  /** The interface, with these members, where it stands there. */
  augmented: (members: string) => string;
  imports: string;
  /** What every element takes, for an element of the type `Element`. */
  base: string;
  /** What stands before the name of an event. */
  on: string;
  /** What else is taken for what an element has of its own, `Own`. */
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

/** Vue takes an element for a component: a class with its properties and its events. */
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

/** What every framework's types share: by its tag what an element takes, with the types that its class has. */
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

/** Writes the types by which frameworks know the elements, from the manifest in the folder of the build. */
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
