/**
 * Writes editor data with the published generators, and corrects it: they keep only one description of a part that
 * several elements share.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** The used fields of the custom elements manifest. */
interface Manifest {
  modules: { declarations: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
}

interface Entry {
  name: string;
  description: string;
  default?: string;
}

interface Attribute extends Entry {
  type: { text: string };
}

/** A custom property or part, as an editor describes it. */
interface Told {
  name: string;
  description: string;
}

/** Writes editor data from the manifest: custom data for HTML and CSS in VS Code, web-types for JetBrains IDEs. */
export async function editorData(folder: string): Promise<void> {
  const manifest = JSON.parse(
    await readFile(join(folder, 'custom-elements.json'), 'utf8'),
  ) as Manifest;
  const written = writtenTypes(manifest) as unknown as Parameters<typeof getWebTypesData>[0];
  const html: unknown = JSON.parse(getVsCodeHtmlCustomData(written, {}));
  const css = JSON.parse(getVsCodeCssCustomData(written, {})) as Record<
    'properties' | 'pseudoElements',
    Told[]
  >;
  const webTypes = JSON.parse(getWebTypesData(written, {})) as {
    contributions: { css: Record<'properties' | 'pseudo-elements', Told[]> };
  };
  const elements = elementsOf(manifest);
  const properties = onceEach(elements, 'cssProperties');
  const parts = onceEach(elements, 'cssParts');
  // CSS data shows a string as plain text, HTML data as Markdown.
  const inCss = (told: Told[], known: Map<string, string>) =>
    distinct(told, known).map(({ name, description: value }) => ({
      name,
      description: { kind: 'markdown', value },
    }));
  const data = {
    ...css,
    properties: inCss(css.properties, properties),
    pseudoElements: inCss(css.pseudoElements, parts),
  };
  const of = webTypes.contributions.css;
  of.properties = distinct(of.properties, properties);
  of['pseudo-elements'] = distinct(of['pseudo-elements'], parts);
  const files = {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': data,
    'web-types.json': webTypes,
  };
  await Promise.all(
    Object.entries(files).map(([file, content]) =>
      writeFile(join(folder, file), `${JSON.stringify(content, null, 2)}\n`),
    ),
  );
}

const elementsOf = ({ modules }: Manifest) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/**
 * Returns the manifest with attribute types as written in HTML: without `null`, objects, and quotation marks around
 * defaults.
 */
function writtenTypes(manifest: Manifest): Manifest {
  const copy = structuredClone(manifest);
  for (const attribute of elementsOf(copy).flatMap(({ attributes = [] }) => attributes)) {
    const types = attribute.type.text.split(' | ');
    attribute.type.text = types
      .filter((type) => /^(?:'|(?:string|number|boolean)$)/.test(type))
      .join(' | ');
    const standard = attribute.default?.replace(/^'(.*)'$/, '$1');
    if (standard !== undefined) attribute.default = standard;
  }
  return copy;
}

/** Groups the descriptions of properties or parts by name, since a name can have several meanings. */
function onceEach(elements: Declaration[], kind: 'cssProperties' | 'cssParts') {
  const users = new Map<string, Map<string, string[]>>();
  for (const element of elements) {
    for (const { name, description, default: standard } of element[kind] ?? []) {
      const text = description + (standard === undefined ? '' : ` Default: \`${standard}\`.`);
      const texts = users.get(name) ?? new Map<string, string[]>();
      users.set(name, texts.set(text, [...(texts.get(text) ?? []), `\`<${element.tagName!}>\``]));
    }
  }
  return new Map(
    [...users].map(([name, texts]) => {
      const lines = [...texts].map(([text, tags]) =>
        tags.length === elements.length ? text : `${tags.join(', ')}: ${text}`,
      );
      return [name, lines.join('\n\n')];
    }),
  );
}

/** Merges the descriptions of each name. */
function distinct(told: Told[], known: Map<string, string>): Told[] {
  const byName = new Map(told.map((entry) => [entry.name, entry]));
  return [...byName.values()].map((entry) => {
    const name = /part\((.*)\)/.exec(entry.name)?.[1] ?? entry.name;
    return { ...entry, description: known.get(name)! };
  });
}
