import { commonAttributes, entriesOf } from '../elements/descriptor.js';
import { type ElementName, elementNames, isEmpty, registry } from '../elements/registry.js';
import { all } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import { prerendered, prerenderedStyle } from '../snippets/prerendered.js';
import { addresseesOf } from '../statement/addressees.js';
import type { StatementContent } from '../statement/content.js';

/** The folder of the files. */
const folder = 'prerendered';

/**
 * Returns the files from which a server without JavaScript renders elements: the HTML of each element in each language,
 * its style sheet, and what its attributes can name.
 * @param elements The elements that the server can render. An element without content has no files.
 */
export function prerenderedFiles(
  statement: StatementContent,
  elements: readonly ElementName[] = elementNames,
): Record<string, string> {
  loadAll();
  const files: [path: string, content: string][] = [
    ['elements.json', `${JSON.stringify(elementsOf(statement, elements), null, 1)}\n`],
  ];
  for (const element of elements.filter((each) => !isEmpty(statement, each))) {
    files.push(prerenderedStyle(element));
    for (const [code, messages] of Object.entries(all)) {
      const json = JSON.stringify(prerendered(statement, element, messages));
      files.push([`${element}.${code}.json`, `${json}\n`]);
    }
  }
  return Object.fromEntries(files.map(([path, content]) => [`${folder}/${path}`, content]));
}

/** Returns what a server checks attributes with: the elements with their attributes, and what these can name. */
export function elementsOf(
  statement: StatementContent,
  elements: readonly ElementName[] = elementNames,
) {
  const languages = Object.keys(all);
  const described = elements.map((tag) => {
    const { attributes, aliases = {}, needs } = registry[tag];
    const lang = { kind: 'enum', values: languages };
    // A statement without groups of signatories has no attribute for them, for example.
    const useful = Object.entries(attributes).filter(
      ([, type]) => !('of' in type) || entriesOf(statement, type.of).length > 0,
    );
    const known = { ...Object.fromEntries(useful), ...commonAttributes, lang };
    return [tag, { attributes: known, aliases, needs, empty: isEmpty(statement, tag) }] as const;
  });
  const [signatories, groups] = [
    entriesOf(statement, 'signatories'),
    entriesOf(statement, 'groups'),
  ];
  return {
    languages,
    elements: Object.fromEntries(described),
    figures: entriesOf(statement, 'figures'),
    demands: entriesOf(statement, 'demands'),
    sentences: entriesOf(statement, 'sentences'),
    addressees: Object.fromEntries(addresseesOf(statement).map(({ id, name }) => [id, name])),
    signatories,
    groups,
    /** The names as they are published, by the names in lower case. */
    published: Object.fromEntries(
      [...signatories, ...groups].map((name) => [name.toLowerCase(), name]),
    ),
    events: statement.events.map(({ date }) => date),
  };
}
