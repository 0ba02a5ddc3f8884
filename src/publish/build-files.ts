import { type ElementName, elementNames, isEmpty } from '../elements/registry.js';
import { embedPage } from '../embed/page-html.js';
import { all } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import { baseOf, withUrl } from '../page/addresses.js';
import { oembedLinks } from '../page/oembed.js';
import { statementPageFiles } from '../page/statement-page-files.js';
import { contentOf, embeddedContentOf } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import { integrityOf } from '../utils/hash.js';
import { scriptJson } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';
import { hashesOf } from './hashes.js';
import { copiedParts, lazyParts, localePath, unservedParts } from './parts.js';
import { prerenderedFiles } from './prerendered-files.js';
import { serverRules } from './server-rules.js';
import { type Content, joinedModule, joinedScript, type Template } from './join.js';
import type { Files } from './zip.js';

/**
 * Reads a built file by its path: from the package of the command, or from the site.
 * @throws if there is no such file.
 */
export type ReadPart = (path: string) => Promise<Uint8Array>;

export interface BuildOptions {
  /** The languages in the module. English and the language of the statement are always in it. */
  locales?: string[];
  /** The elements in the module. Default: all. */
  elements?: ElementName[];
  /**
   * The URL of the folder to which the files are uploaded. oEmbed and links for search engines need it. It is also where
   * widgets link to, if the statement has no URL. Default: the folder of the statement's URL.
   */
  base?: string;
  /** The URL of an image for cards on social media. A relative one is in the folder. */
  image?: string;
}

export interface Built {
  /** The files of the folder to publish. */
  files: Files;
  /** The hash of the module. It contains the hashes of the files that it loads, so this hash pins all of them. */
  integrity: string;
  /** The elements that keep their fallback content, because the statement lacks the list that they need. */
  empty: ElementName[];
  /** Whether `embed.html` is among the files. Frames need `joint-statement`. */
  framed: boolean;
}

/** The languages that a module can load or include. English is in every module. */
export const otherLocales = Object.keys(all).filter((code) => code !== 'en');

/** Every file that `buildFiles` can read. */
export const partPaths = [...unservedParts, ...copiedParts, ...otherLocales.map(localePath)];

/**
 * Builds the folder to publish for a statement: a module that contains it, and the files that the module loads. The
 * command and the statement editor get the same bytes.
 * @param given A valid statement, as `validate` returns it.
 */
export async function buildFiles(
  given: Statement,
  read: ReadPart,
  { locales: asked = [], elements = elementNames, base: folder, image }: BuildOptions = {},
): Promise<Built> {
  loadAll();
  const base = baseOf(given, folder, 'base');
  const statement = withUrl(given, base);
  // Text without a translation is in the statement's language, on a page in any language.
  const included = [...asked, primary(statement.language)];
  const locales = otherLocales.filter((code) => included.includes(code));
  const kept = elementNames.filter((each) => elements.includes(each));
  const framed = kept.includes('joint-statement');
  const text = async (path: string) => new TextDecoder().decode(await read(path));

  const loaded = otherLocales.filter((code) => !locales.includes(code)).map(localePath);
  const copied = [...copiedParts, ...loaded];
  const contents = new Map(
    await Promise.all(copied.map(async (path) => [path, await read(path)] as const)),
  );
  const scripts = modulesOf(statement, JSON.parse(await text('template.json')) as Template, {
    elements: kept,
    locales,
    files: await hashesOf([...lazyParts, ...loaded], (path) => contents.get(path)!),
  });
  const links = base && oembedLinks(statement, base, kept);
  const written: Record<string, string> = {
    ...scripts,
    // Without a hash, and after an error, this page shows the whole statement.
    ...(framed && {
      'embed.html': await embedPage(statement, (await text('embed.js')).trim(), kept, links),
    }),
    ...(await statementPageFiles(statement, { base, image, elements: kept })),
    ...prerenderedFiles(contentOf(statement), kept),
    ...serverRules(base),
  };
  return {
    files: new Map<string, string | Uint8Array>([...Object.entries(written), ...contents]),
    integrity: await integrityOf('SHA-384', scripts['statement-widgets.js']),
    empty: kept.filter((element) => isEmpty(statement, element)),
    framed,
  };
}

/** Returns the module, and the classic script, which includes every language. */
function modulesOf(statement: Statement, template: Template, chosen: Omit<Content, 'statement'>) {
  const json = scriptJson(embeddedContentOf(statement));
  const content = { ...chosen, statement: json };
  return {
    'statement-widgets.js': joinedModule(template, content),
    'statement-widgets.classic.js': joinedScript(template, { ...content, locales: otherLocales }),
  };
}
