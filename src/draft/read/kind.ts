import { encodingOf } from '../../utils/encoding.js';
import { refuseSize } from './limits.js';
import { namesIn } from './zip.js';

export type Kind = 'docx' | 'fodt' | 'html' | 'markdown' | 'odt' | 'pdf' | 'text';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Returns the format of a file by its content. For text, the name decides.
 * @throws an error that says what to do, if the file cannot be read.
 */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new Error(`${name} is empty.`);
  refuseSize(name, bytes.length);
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfArchive(name, bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldWord(name, bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) {
    throw new Error(`${name} is a Rich Text file. Open it in Word and save it as .docx.`);
  }
  const plain = encodingOf(bytes) !== 'utf-8' ? head.replace(/\0/g, '') : head;
  // Old word processors leave control characters in a text.
  const controls = plain.match(/[^\P{Cc}\t-\r\u007F-\u009F]/gu)?.length ?? 0;
  if (plain.includes('\0') || controls > plain.length * 0.01) {
    throw new Error(
      `${name} is no text. Give a .docx, .odt, .pdf, .html, .md or .txt file of the document.`,
    );
  }
  const start = plain.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<office:document[\s>]/.test(start)) return 'fodt';
  // Only one way to match, because there can be many comments.
  const comment = '(?:<!--(?:(?!-->)[^])*-->\\s*)*';
  const page = new RegExp(
    `^(?:<\\?xml[^>]*>\\s*)?${comment}(?:<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>])`,
    'i',
  );
  if (page.test(start) || /\.(?:x?html?)$/i.test(name)) return 'html';
  if (/\.(?:docx|odt)$/i.test(name)) throw damaged(name);
  return /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name) ? 'markdown' : 'text';
}

function kindOfArchive(name: string, bytes: Uint8Array): Kind {
  const names = namesIn(bytes);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('content.xml')) return 'odt';
  if (names.some((each) => /^(?:index\.iwa|index\.zip|index\/.*\.iwa|index\.xml)$/i.test(each))) {
    throw new Error(`${name} is a Pages document. In Pages, export it to Word (.docx).`);
  }
  if (names.length === 0) throw damaged(name);
  throw new Error(
    `${name} is an archive, and no text document is in it. Give a .docx or .odt file of the document.`,
  );
}

const damaged = (name: string): Error =>
  new Error(
    `${name} is damaged and cannot be unpacked. Open it in a word processor and save it again.`,
  );

/** An old Word document and an encrypted .docx are both files of Microsoft's compound format. */
function oldWord(name: string, bytes: Uint8Array): Error {
  // Names in such a file are in UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));

  if (text.includes('EncryptedPackage')) {
    return new Error(
      `${name} is protected by a password. Open it in Word, remove the password and save it again.`,
    );
  }
  return new Error(`${name} is an old Word document. Open it in Word and save it as .docx.`);
}
