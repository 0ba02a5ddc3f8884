import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { parseFragment } from 'parse5';
import { fromParse5 } from 'hast-util-from-parse5';
import { visit } from 'unist-util-visit';
import type { Root as HastRoot } from 'hast';
import { itemsOf, Numberings } from './docx-numbering.js';
import { Styles } from './docx-styles.js';
import { fromHast } from './from-hast.js';
import { withItems, withoutItems, writtenItem } from './list-items.js';
import { withTabbedRows } from './tabbed-rows.js';
import { descendants, parse, type XmlElement } from './xml.js';
import { type Files, unpack } from './zip.js';

// A character for private use, because tabs are spaces in HTML.
const tab = '\uE0F2';

const styleMap = [
  "p[style-name='footnote text'] => p:fresh",
  "p[style-name='endnote text'] => p:fresh",
  "r[style-name='footnote reference'] =>",
  "r[style-name='endnote reference'] =>",
  "r[style-name='annotation reference'] =>",
  "br[type='page'] =>",
  "br[type='column'] =>",
  'strike => s',
];

/** Reads the final version of a Word document, with tracked changes accepted. */
export async function readDocx(name: string, bytes: Uint8Array, messages: string[]): Promise<Root> {
  const files = unpack(name, bytes, (file) => /\.(?:xml|rels)$/.test(file));
  const document = files['word/document.xml'];
  if (!document) throw new Error(`${name} is damaged: it has no text. Save it again in Word.`);
  const styles = new Styles(xmlOf(name, files, 'word/styles.xml'));
  files['word/document.xml'] = marked(name, document, files, styles);
  const archive = zipSync(files, { level: 0 });
  let images = 0;
  const { value, messages: warnings } = await converted(name, archive, {
    styleMap: [...styles.map(), ...styleMap],
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(() => {
      images += 1;
      return Promise.resolve({ src: '' });
    }),
  });
  for (const { message } of warnings) {
    // A style without a rule is plain text, and no image is kept.
    if (!/^(?:Unrecognised (?:paragraph|run|table) style|\w+ style with ID|Image)/.test(message)) {
      messages.push(message);
    }
  }
  if (images > 0)
    messages.push(`Left out ${images} images. Only their alternative texts are kept.`);
  messages.push(...leftOut(name, files, strFromU8(document)));
  const root = fromHast(fromParse5(parseFragment(value.replace(/\t/g, tab))) as HastRoot);
  visit(root, 'text', (text) => {
    text.value = text.value.replaceAll(tab, '\t');
  });
  withItems(root);
  withTabbedRows(root);
  return root;
}

type Options = NonNullable<Parameters<typeof mammoth.convertToHtml>[1]>;

/** Converts an archive with Mammoth. Its errors about damaged files name no file. */
async function converted(name: string, archive: Uint8Array<ArrayBuffer>, options: Options) {
  // The first is for Node, the second for browsers.
  const input = { buffer: archive, arrayBuffer: archive.buffer };
  try {
    return await mammoth.convertToHtml(input, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error(`${name} is damaged and cannot be read. Save it again in Word.`, {
      cause: error,
    });
  }
}

const xmlOf = (name: string, files: Files, path: string): XmlElement | undefined =>
  files[path] && parse(name, files[path]);

/** Returns messages about parts of the document that are not in its text. */
function leftOut(name: string, files: Files, document: string): string[] {
  const found = Object.keys(files)
    .filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .map((path) => {
      const text = descendants(parse(name, files[path]!), 'w:p')
        .map((paragraph) =>
          descendants(paragraph, 'w:t')
            .map((run) => run.text)
            .join('')
            .trim(),
        )
        .filter(Boolean)
        .join(' ');
      return { what: path.includes('header') ? 'header' : 'footer', text };
    })
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ what, text }) => `Left out the ${what}: “${text}”.`);
  if (/<w:(?:ins|del) /.test(document)) found.push('Read tracked changes as accepted.');
  if (files['word/comments.xml']) found.push('Left out the comments.');
  return [...new Set(found)];
}

/** Writes the mark of each numbered paragraph into its text, between two private characters. */
function marked(name: string, document: Uint8Array, files: Files, styles: Styles): Uint8Array {
  const xml = withoutItems(strFromU8(document).replace(/^\uFEFF/, ''));
  const numberings = new Numberings(xmlOf(name, files, 'word/numbering.xml'));
  const items = itemsOf(parse(name, xml, true), numberings, styles);
  let result = '';
  let from = 0;
  for (const { properties, item } of items) {
    const text = writtenItem(item).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    result += `${xml.slice(from, properties.end)}<w:r><w:t>${text}</w:t></w:r>`;
    from = properties.end;
  }
  return strToU8(result + xml.slice(from));
}
