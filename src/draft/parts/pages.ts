import type { Block } from '../tree/blocks.js';
import { isPathOfPages, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import type { Rich } from '../tree/rich.js';
import type { Finding } from '../types.js';

/** Removes running heads and rows of links, which belong to the pages and not to the text. */
export function withoutFurniture(blocks: Block[]): { blocks: Block[]; report: Finding[] } {
  const report: Finding[] = [];
  const running = runningHeads(blocks);
  for (const text of new Set(running.map(lineOf)))
    report.push({ text: `left out of the text, page header: ${text}` });
  const links = rowsOfLinks(blocks);
  for (const block of links)
    report.push({
      line: block.line,
      text: `left out of the text, navigation of a web page: ${lineOf(block)}`,
    });
  return {
    blocks: blocks.filter((block) => !running.includes(block) && !links.includes(block)),
    report,
  };
}

/** Finds running heads, which are repeated headings, and page numbers. */
function runningHeads(blocks: Block[]): Block[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const times = (heading: Block) =>
    headings.filter((other) => lineOf(other) === lineOf(heading)).length;
  const running = headings.filter((heading) => times(heading) > 2);
  // If there is no other heading, the first one is the title.
  if (running.length === headings.length) running.shift();
  const pages = blocks.filter(
    ({ kind, rich }) =>
      kind === 'paragraph' &&
      /^(?:page |seite |página )?\d{1,3}(?: ?(?:\/|of|von|de|sur) ?\d{1,3})?$/iu.test(rich.text),
  );
  return [...running, ...(pages.length > 1 ? pages : [])];
}

const ofPages =
  /(?<!\p{L})(?:share|print|tweet|facebook|twitter|whatsapp|telegram|e-?mail|download|menu|home|skip to|back to|read more|subscribe|newsletter|donate|log ?in|search|sitemap|privacy|cookies?|imprimer|partager|accueil|compartir|imprimir|inicio|teilen|drucken|startseite)(?!\p{L})/iu;

/** Finds rows of links to other pages of a site. */
function rowsOfLinks(blocks: Block[]): Block[] {
  const rows = blocks.filter((block) => {
    const { kind, rich } = block;
    if (kind !== 'paragraph' && kind !== 'item') return false;
    const links = rich.spans.filter((span) => 'url' in span);
    const isShort = kind === 'paragraph' && wordsOf(rich.text).length < 14;
    if (isShort && (rich.text.match(new RegExp(ofPages, 'giu'))?.length ?? 0) > 1) return true;
    if (isShort && isPathOfPages(rich.text)) return true;
    if (
      /^(?:haut de page|retour en haut|back to top|volver arriba|nach oben|voltar ao topo)$/iu.test(
        rich.text,
      )
    )
      return true;
    if (links.length === 0) return false;
    if (!isAllLinks(rich)) return false;
    const own = links.filter((link) => 'url' in link && !/^(?:https?:|mailto:)/.test(link.url));
    const isOwn = own.length === links.length || (ofPages.test(rich.text) && links.length > 1);
    return isOwn && (links.length > 1 || ofPages.test(rich.text) || kind === 'item');
  });
  // A single item with a link to its own site can be anything.
  return rows.filter(
    (row) => row.kind !== 'item' || rows.filter(({ kind }) => kind === 'item').length > 2,
  );
}

function isAllLinks({ text, spans }: Rich): boolean {
  let rest = text;
  for (const span of spans)
    if ('url' in span) rest = rest.replace(text.slice(span.start, span.end), '');
  return !/[\p{L}\p{N}]/u.test(rest);
}
