import { fill } from '../../src/i18n/format.js';
import { escape } from '../../src/utils/html.js';
import { autonyms } from '../editor/open/language-tags.js';
import { editorWords } from '../words/editor/all.js';
import type { FolderFault } from '../folder-url.js';
import type { ElementName } from '../../src/elements/registry.js';
import { siteWords } from '../words/all.js';
import type { EditorWords } from '../words/editor/en.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';

/** The build data for the editor's script. */
export interface EditorData {
  words: EditorWords;
  /** Languages of statements by their own names. */
  languages: Record<string, string>;
  /** The names of the elements, for the preview. */
  names: Record<ElementName, string>;
  /** What the builder also says of a wrong folder. */
  folderFaults: Record<FolderFault, string>;
}

/** Fills the labels of the builder into the step that names them. */
function withLabels(words: EditorWords, { builder }: SiteWords): EditorWords {
  const { publish } = words;
  const { short, moreOptions: more, moreWays: ways } = builder;
  const check = fill(publish.after.check, { short, more, ways, builder: publish.builder });
  return { ...words, publish: { ...publish, after: { ...publish.after, check } } };
}

/** The page of the statement editor. Its script renders it. */
export function editor(code: string): Page {
  const site = siteWords[code] ?? siteWords.en!;
  const words = withLabels(editorWords[code] ?? editorWords.en!, site);
  const { elements, builder } = site;
  const { folderFaults } = builder;
  const names = Object.fromEntries(
    Object.entries(elements).map(([element, { name }]) => [element, name]),
  ) as EditorData['names'];
  return {
    name: 'editor',
    title: words.title,
    description: words.description,
    script: true,
    // The editor's core parses pasted HTML with a policy of its own.
    trustedTypes: ['ProseMirrorClipboard'],
    data: { words, languages: autonyms(), names, folderFaults } satisfies EditorData,
    main: `<h1>${escape(words.title)}</h1>
<p class="lede">${escape(words.lede)}</p>
<div id="editor"><noscript><p>${escape(words.noScript)}</p></noscript></div>`,
  };
}
