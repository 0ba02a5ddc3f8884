import type { Root } from 'mdast';
import { OdtBody } from './odt-body.js';
import { OdtStyles } from './odt-styles.js';
import { child, parse } from './xml.js';
import { unpack } from './zip.js';

/** Reads an OpenDocument text. */
export function readOdt(name: string, bytes: Uint8Array, messages: string[]): Root {
  const files = unpack(name, bytes, (file) => /^(?:content|styles)\.xml$/.test(file));
  if (!files['content.xml']) {
    throw new Error(`${name} is damaged: it has no text. Save it again in LibreOffice.`);
  }
  const content = parse(name, files['content.xml']);
  const styles = files['styles.xml'] && parse(name, files['styles.xml']);
  const text = child(content, 'office:body', 'office:text');
  if (!text) throw new Error(`${name} is no text document. Copy its text into one.`);
  const parts = styles ? [styles, content] : [content];
  return new OdtBody(new OdtStyles(parts), messages).read(text);
}

/** Reads a flat OpenDocument text, which is one XML file. */
export function readFlatOdt(name: string, source: string, messages: string[]): Root {
  const document = parse(name, source);
  const text = child(document, 'office:body', 'office:text');
  if (!text) throw new Error(`${name} is no text document. Copy its text into one.`);
  return new OdtBody(new OdtStyles([document]), messages).read(text);
}
