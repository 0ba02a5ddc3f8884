import type { Block } from '../tree/blocks.js';
import { says } from '../languages/languages.js';
import { issueIn } from './issue.js';
import { isSignedLabel } from '../signatories/signed-label.js';
import { isPathOfPages, isKindLabel, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import type { Rich } from '../tree/rich.js';
import type { Finding } from '../types.js';

/**
 * Removes running heads and rows of links, which belong to the pages and not to the text.
 * @param site The origin of a web page, if the page gives its URL.
 */
export function withoutFurniture(
  blocks: Block[],
  site: string | undefined,
  language: string,
): { blocks: Block[]; report: Finding[] } {
  const report: Finding[] = [];
  const running = runningHeads(blocks);
  for (const text of new Set(running.map(lineOf)))
    report.push({ text: `left out of the text, page header: ${text}` });
  const rows = [...rowsOfLinks(blocks, site, language), ...otherPages(blocks, language)];
  const links = blocks.filter((block) => rows.includes(block));
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
  /(?<!\p{L})(?:share|print|tweet|facebook|twitter|whatsapp|telegram|e-?mail|download|menu|home|skip to|back to|read more|subscribe|newsletter|donate|log ?in|search|sitemap|privacy|cookies?|mentions légales|plan du site|impressum|datenschutz(?:erklärung)?|aviso legal|mapa del sitio|política de privacidade?|imprimer|partager|accueil|compartir|imprimir|inicio|teilen|drucken|startseite)(?!\p{L})/iu;

/** Matches what a site says of the author and the comments: "By Ada Osu | News | 0 comments". */
const byline =
  /^(?:(?:by|por|par|von|oleh|da|posted by|publicado por|publié par|veröffentlicht von|escrito por|postado por)(?!\p{L}).{2,60}[|·•–-].*)?(?<!\p{Nd})\p{Nd}{1,4} (?:comments?|coment[aá]rios?|commentaires?|kommentare?|komentar|respuestas?|replies|views)$/iu;

const nearby =
  'previous|next|older|newer|prev|précédent|suivant|anterior|siguiente|próxim[oa]|seguinte|vorherige[rs]?|nächste[rs]?|zurück|weiter|sebelumnya|selanjutnya|berikutnya';
const kinds =
  'post|article|page|story|entry|news|beitrag|artikel|seite|entrada|nota|página|notícia|noticia';

/** Matches a line that leads to the page before or after a page: "← The dam", "Next post", "Article suivant". */
const nextPage = new RegExp(
  `^(?:[←→]\\s*\\S.*|.*\\S\\s*[←→]|(?:${nearby})(?: (?:${kinds}))?[:：]?|(?:${kinds}) (?:${nearby})[:：]?)$`,
  'iu',
);

/** Matches the words of a link to such a page: "Previous: The dam", "« The dam". */
const nextPageLink = new RegExp(`^(?:${nearby})(?: (?:${kinds}))?\\s*[:：]|^[«‹]|[»›]$`, 'iu');

/** Matches the hosts of links that share a page. */
const social =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|reddit|tumblr)\.com\/|^https?:\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|wa\.me|bsky\.app|mastodon\.\w+|line\.me|getpocket\.com)\//iu;

/** Finds rows of links to other pages of a site. */
function rowsOfLinks(blocks: Block[], site: string | undefined, language: string): Block[] {
  const isSite = (url: string) =>
    !/^(?:https?:|mailto:)/.test(url) ||
    social.test(url) ||
    (site !== undefined && url.startsWith(`${site}/`));
  const rows = blocks.filter((block) => {
    const { kind, rich } = block;
    if (kind !== 'paragraph' && kind !== 'item') return false;
    const links = rich.spans.filter((span) => 'url' in span);
    const isDated = issueIn(rich.text, language) !== undefined;
    const isShort = kind === 'paragraph' && wordsOf(rich.text).length < 14 && !isDated;
    if (isShort && byline.test(rich.text)) return true;
    if (isShort && (rich.text.match(new RegExp(ofPages, 'giu'))?.length ?? 0) > 1) return true;
    if (isShort && isPathOfPages(rich.text)) return true;
    const isLinked = links.length > 0 && isAllLinks(rich);
    const lines = rich.text.split('\n');
    const isNext = (line: string) => nextPage.test(line) || (isLinked && nextPageLink.test(line));
    if ((isLinked || isShort) && lines.every(isNext)) return true;
    if (lines.every((line) => aroundPage.test(line))) return true;
    if (!isLinked) return false;
    const own = links.filter((link) => 'url' in link && isSite(link.url));
    const isOwn = own.length === links.length || (ofPages.test(rich.text) && links.length > 1);
    return isOwn && (links.length > 1 || ofPages.test(rich.text) || kind === 'item');
  });
  // The names of signatories can be links, and a single item with a link can be anything.
  const areNames = (row: Block) => {
    const over = blocks.slice(0, blocks.indexOf(row)).findLast(({ kind }) => kind !== 'item');
    const label = over ? lineOf(over) : '';
    return isSignedLabel(label, language) || isKindLabel(label, language);
  };
  const items = rows.filter(({ kind }) => kind === 'item');
  return rows.filter((row) => row.kind !== 'item' || (items.length > 1 && !areNames(row)));
}

/** Matches what a site writes around its text: a link to the top, an invitation to log in, the day of the last change. */
const aroundPage = new RegExp(
  `^[\\s▲△↑^]*(?:${[
    'haut de (?:la )?page|retour en haut|back to top|volver arriba|nach oben|voltar ao topo|kembali ke atas|(?:この)?ページの?(?:先頭|トップ|上)(?:へ|に)(?:戻る)?',
    'skip to (?:main )?content|aller au contenu|(?:saltar|ir) al contenido|zum inhalt(?: springen)?|(?:pular|ir) para o conteúdo',
    '(?:log ?in|sign in|connectez-vous|identifiez-vous|inici(?:e|a|ar) sesión|faça login|entre|anmelden|masuk)(?: .*)? (?:comment\\p{L}*|coment\\p{L}*|kommentar\\p{L}*|komentar)',
    '(?:last (?:updated|modified|change)|dernière (?:mise à jour|modification)|(?:última|ultima) (?:actualización|modificación|atualização)|(?:letzte|zuletzt) (?:änderung|geändert|aktualisiert(?:ung)?)|terakhir (?:diperbarui|diubah))(?!\\p{L}).{0,60}',
    '(?:visitors?|visits?|visitas?|visiteurs?|besucher|pengunjung)\\s?[:：]\\s?[\\p{Nd}.,]+',
  ].join('|')})\\s*$`,
  'iu',
);

/** Whether a line is a heading over links to other pages or over comments. */
const isElsewhere = (text: string, language: string) =>
  says(text, language, ({ elsewhere }) => elsewhere);

/** Finds the parts of a web page below such headings, up to the next heading of the same level. */
function otherPages(blocks: Block[], language: string): Block[] {
  const found: Block[] = [];
  let level: number | undefined;
  // Below a label that is no heading, only links are of other pages.
  let isBelowLabel = false;
  blocks.forEach((block, index) => {
    const own = block.kind === 'heading' ? (block.level ?? 1) : undefined;
    if (own !== undefined && isElsewhere(lineOf(block), language)) level = own;
    else if (own !== undefined && level !== undefined && own <= level) level = undefined;
    const isCookies =
      block.kind === 'paragraph' &&
      /(?<!\p{L})cookies?(?!\p{L})/iu.test(block.rich.text) &&
      /(?<!\p{L})(?:site|website|we use|nous utilisons|utilizamos|usamos|verwenden|menggunakan)(?!\p{L})/iu.test(
        block.rich.text,
      );
    const isLabel =
      block.kind === 'paragraph' &&
      isElsewhere(lineOf(block), language) &&
      isLinks(blocks[index + 1]);
    isBelowLabel = isLabel || (isBelowLabel && isLinks(block));
    if (level !== undefined || isCookies || isBelowLabel) found.push(block);
  });
  return found;
}

/** Whether a block is links, or a few words such as "Facebook" whose links lead nowhere. */
const isLinks = (block: Block | undefined) =>
  block !== undefined &&
  (block.kind === 'paragraph' || block.kind === 'item') &&
  ((block.rich.spans.some((span) => 'url' in span) && isAllLinks(block.rich)) ||
    (ofPages.test(block.rich.text) && wordsOf(block.rich.text).length < 6));

function isAllLinks({ text, spans }: Rich): boolean {
  let rest = text;
  for (const span of spans)
    if ('url' in span) rest = rest.replace(text.slice(span.start, span.end), '');
  return !/[\p{L}\p{N}]/u.test(rest);
}
