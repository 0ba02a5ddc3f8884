import { entriesOf, type StatementList } from '../elements/descriptor.js';
import { type ElementName, elementNames, isEmpty, registry } from '../elements/registry.js';
import { linesOf } from '../elements/shared/fallback.js';
import { all } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import { en } from '../i18n/locales/en.js';
import type { Messages } from '../i18n/messages.js';
import { fallbackOf } from '../snippets/element-format.js';
import type { StatementContent } from '../statement/content.js';
import { hexOf } from '../utils/hash.js';
import { elementsOf } from './prerendered-files.js';
import type { Files } from './zip.js';

/** The built files that the plugin serves to pages, or renders elements from. */
const isAsset = (path: string): boolean =>
  /^(?:(?:statement-widgets|actions|custom-statement|locales\/\w+)\.js|LICENSES\.txt|prerendered\/[\w-]+\.(?:\w+\.json|css))$/.test(
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
  loadAll();
  // The module contains the hashes of the files that it loads, so its own hash is the version of all.
  const version = (await hexOf(built.get('statement-widgets.js')!)).slice(0, 10);
  const assets = [
    ...[...built].filter(([path]) => isAsset(path)),
    ['elements.json', json({ version, ...elementsOf(statement) })] as const,
    ...Object.entries(all).map(
      ([code, messages]) => [`choices/${code}.json`, json(choicesOf(statement, messages))] as const,
    ),
  ];
  const files = new Map([
    ...[...plugin].filter(([path]) => !path.startsWith('assets/')),
    ...assets.map(([path, content]) => [`assets/${path}`, content] as const),
  ]);
  files.set('readme.txt', readmeOf(statement, textOf(files.get('readme.txt')!)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/**
 * Returns the lists that an editor chooses from. Each entry is the first line of its fallback content, as HTML. The
 * heading of a demand is on the second line.
 */
export function choicesOf(statement: StatementContent, messages: Messages): Record<string, object> {
  const firstLines = (list: StatementList, element: ElementName, attribute: string, count = 1) => {
    const lines = entriesOf(statement, list).map((id) => {
      const content = fallbackOf(statement, element, { [attribute]: id }, messages);
      return [id, linesOf(content).slice(0, count).join(' ')] as const;
    });
    return Object.fromEntries(lines);
  };
  return {
    figures: firstLines('figures', 'coup-stats', 'figures'),
    demands: firstLines('demands', 'demand-card', 'demand', 2),
    sentences: firstLines('sentences', 'statement-quote', 'sentence'),
  };
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
  const { attributes } = registry[tag];
  if (isEmpty(statement, tag)) return [];
  for (const [name, type] of Object.entries(attributes)) {
    const [first, second] = 'of' in type ? entriesOf(statement, type.of) : [];
    // A shortcode cannot contain these characters in a value.
    if (first === undefined || /["[\]]/.test(first)) continue;
    const value = type.kind === 'ids' && second !== undefined ? `${first} ${second}` : first;
    return [`\`[${tag} ${name}="${value}"]\``];
  }
  return [`\`[${tag}]\``];
}
