import { languageOf } from '../../../src/draft/languages/languages.js';
import type { Column } from './rows.js';

/** The languages whose headers are known: those of the site, and others that drafts know. */
const languages = ['en', 'ar', 'bn', 'es', 'fr', 'ja', 'my', 'th', 'de', 'id', 'pt'];

/** The headers of columns that documents do not have, in the same languages. */
const others: Record<'kind' | 'url' | 'group' | 'joined', RegExp> = {
  url: /^(?:url|urls|web ?sites?|web ?pages?|web|homepage|links?|sitio(?: web)?|página(?: web)?|site(?: web| internet)?|webseite|internetseite|situs(?: web)?|الموقع(?: الإلكتروني)?|الرابط|ওয়েবসাইট|ウェブサイト|サイト|ホームページ|リンク|ဝက်ဘ်ဆိုက်(?:ဒ်)?|ဝဘ်ဆိုက်(?:ဒ်)?|เว็บไซต์|ลิงก์)$/iu,
  kind: /^(?:kinds?|types?|types? of (?:signatory|organi[sz]ation)|tipos?(?: de .+)?|types? d.+|art|jenis|النوع|ধরন|種類|種別|区分|အမျိုးအစား|ประเภท)$/iu,
  group:
    /^(?:groups?|groupings?|categor(?:y|ies)|sections?|grupos?|categorías?|categorias?|groupes?|catégories?|gruppen?|kategorien?|kelompok|kategori|المجموعة|الفئة|গ্রুপ|বিভাগ|グループ|分類|အုပ်စု|กลุ่ม|หมวด)$/iu,
  joined:
    /^(?:joined(?: on)?|date(?: joined| signed)?|signed on|fecha(?: de .+)?|date d.+|datum|beitritt|tanggal|data|تاريخ.*|التاريخ|তারিখ|日付|署名日|参加日|ရက်စွဲ|วันที่.*)$/iu,
};

/** Returns the column that a header names in a language. */
function columnFor(text: string, language: string, taken: Set<Column>): Column | undefined {
  const known = languageOf(language).columns;
  const order: [Column, RegExp | undefined][] = [
    ['url', others.url],
    ['group', others.group],
    ['joined', others.joined],
    ['kind', others.kind],
    ['region', known?.region],
    ['role', known?.role],
    ['affiliation', known?.affiliation],
    ['name', known?.name],
  ];
  return order.find(([column, pattern]) => !taken.has(column) && pattern?.test(text))?.[0];
}

/** Returns the column of each header, in the language that knows the most of them. */
export function columnsIn(headers: readonly string[]): (Column | undefined)[] {
  const count = (found: (Column | undefined)[]) => found.filter(Boolean).length;
  let best: (Column | undefined)[] = headers.map(() => undefined);
  for (const language of languages) {
    const taken = new Set<Column>();
    const found = headers.map((header) => {
      const column = columnFor(header.trim(), language, taken);
      if (column) taken.add(column);
      return column;
    });
    if (count(found) > count(best)) best = found;
  }
  // A table of organizations has no other names.
  const at = best.indexOf('affiliation');
  return best.includes('name') || at < 0
    ? best
    : best.map((column, index) => (index === at ? 'name' : column));
}

/**
 * Whether a row looks like headers: `true` and `false` are sure, and `undefined` has to be asked. "Human Rights
 * Organisation" is a name that has the word of a header.
 */
export function looksLikeHeaders(cells: readonly string[]): boolean | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = columnsIn(cells).filter(Boolean).length;
  const isShort = filled.every((cell) => cell.trim().split(/\s+/).length <= 4);
  if (known === 0) return false;
  if (known > 1 && known >= filled.length / 2 && isShort) return true;
  if (filled.length === 1 && isShort && isWhole(filled[0]!)) return true;
  return undefined;
}

/** Whether a header is one word, so that it is no name. */
const isWhole = (cell: string) => cell.trim().split(/\s+/).length === 1;
