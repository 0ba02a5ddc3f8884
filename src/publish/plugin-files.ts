import { commonAttributes, entriesOf } from '../elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../elements/registry.js';
import { en } from '../i18n/locales/en.js';
import { addresseesOf } from '../statement/addressees.js';
import type { StatementContent } from '../statement/content.js';
import { hexOf } from '../utils/hash.js';
import type { Files } from './zip.js';

/** The built files that the plugin serves to pages, and those that it reads. */
const isAsset = (path: string): boolean =>
  /^(?:(?:statement-widgets|actions|custom-statement)\.js|LICENSES\.txt|(?:locales|fallback)\/\w+\.js(?:on)?)$/.test(
    path,
  );

/**
 * Returns the files of the WordPress plugin for a statement.
 * @param plugin The files of the plugin for any statement, or for none.
 * @param built The files that are built for the statement, as by `buildFiles`.
 */
export async function pluginFiles(
  statement: StatementContent,
  plugin: Files,
  built: Files,
): Promise<Files> {
  const assets = [...built].filter(([path]) => isAsset(path));
  const languages = assets.flatMap(([path]) => /^fallback\/(\w+)\.json$/.exec(path)?.[1] ?? []);
  const elements = await elementsJson(statement, built.get('statement-widgets.js')!, languages);
  const files = new Map([
    ...[...plugin].filter(([path]) => !path.startsWith('assets/')),
    ...[...assets, ['elements.json', elements] as const].map(
      ([path, content]) => [`assets/${path}`, content] as const,
    ),
  ]);
  files.set('readme.txt', readmeOf(statement, textOf(files.get('readme.txt')!)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Returns what the plugin knows of the elements and of the statement, as JSON. */
async function elementsJson(
  statement: StatementContent,
  module: string | Uint8Array,
  languages: string[],
): Promise<string> {
  const elements = Object.entries(registry).map(([tag, { attributes, aliases = {}, needs }]) => {
    const lang = { kind: 'enum', values: languages };
    // A statement without groups of signatories has no attribute for them, for example.
    const useful = Object.entries(attributes).filter(
      ([, type]) => !('of' in type) || entriesOf(statement, type.of).length > 0,
    );
    const all = { ...Object.fromEntries(useful), ...commonAttributes, lang };
    return [tag, { attributes: all, aliases, needs }] as const;
  });
  const data = {
    // The module contains the hashes of the files that it loads, so its own hash is the version of all.
    version: (await hexOf(module)).slice(0, 10),
    languages,
    elements: Object.fromEntries(elements),
    addressees: Object.fromEntries(addresseesOf(statement).map(({ id, name }) => [id, name])),
    signatories: entriesOf(statement, 'signatories'),
    groups: entriesOf(statement, 'groups'),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** Returns the plugin's readme with the title and the shortcodes of a statement. */
function readmeOf(statement: StatementContent, readme: string): string {
  const { title, date } = statement;
  const shortcodes = elementNames.flatMap((tag) => exampleOf(tag, statement));
  return readme
    .replace(
      /^The widgets show .*$/m,
      () =>
        `The widgets show the statement “${title}” of ${en.date(date)}, or a part of it. Every figure and demand shows its sentence of the statement.`,
    )
    .replace(/^`\[[^]*\]`$/m, () => shortcodes.join('\n'));
}

/** Returns an example of an element's shortcode. An element that the statement has no content for has none. */
function exampleOf(tag: ElementName, statement: StatementContent): string[] {
  const { attributes, needs } = registry[tag];
  if (needs && statement[needs].length === 0) return [];
  for (const [name, type] of Object.entries(attributes)) {
    const [first, second] = 'of' in type ? entriesOf(statement, type.of) : [];
    // A shortcode cannot contain these characters in a value.
    if (first === undefined || /["[\]]/.test(first)) continue;
    const value = type.kind === 'ids' && second !== undefined ? `${first} ${second}` : first;
    return [`\`[${tag} ${name}="${value}"]\``];
  }
  return [`\`[${tag}]\``];
}
