import type { PhrasingContent } from 'mdast';

/** Emphasis, a link or the mark of a note, with its position in a text. The mark of a note is empty. */
export type Span = { start: number; end: number } & (
  { kind: 'emphasis' | 'strong' } | { url: string } | { note: string }
);

/** A plain text with its emphasis, links and marks of notes. */
export interface Rich {
  text: string;
  spans: Span[];
}

/** Returns the text of inline nodes. A line break, soft or hard, is "\n". */
export function richOf(nodes: readonly PhrasingContent[]): Rich {
  const rich: Rich = { text: '', spans: [] };
  const add = (text: string) => (rich.text += text);
  const inside = (children: readonly PhrasingContent[]) => {
    const start = rich.text.length;
    visit(children);
    return { start, end: rich.text.length };
  };
  const visit = (children: readonly PhrasingContent[]) => {
    for (const node of children) {
      if (node.type === 'text' || node.type === 'inlineCode') add(node.value);
      else if (node.type === 'break') add('\n');
      else if (node.type === 'emphasis' || node.type === 'strong')
        rich.spans.push({ ...inside(node.children), kind: node.type });
      else if (node.type === 'link') {
        const place = inside(node.children);
        rich.spans.push({ ...place, url: node.url });
      } else if (node.type === 'footnoteReference') {
        const at = rich.text.length;
        rich.spans.push({ start: at, end: at, note: node.identifier });
      } else if (node.type === 'html') add(/^<br\b/i.test(node.value) ? '\n' : '');
      else if ('children' in node) visit(node.children);
    }
  };
  visit(nodes);
  return trimmed(rich);
}

export const plain = (text: string): Rich => ({ text, spans: [] });

/** Returns a part of a text, with the emphasis, links and marks in that part. */
export function sliced({ text, spans }: Rich, start: number, end = text.length): Rich {
  return {
    text: text.slice(start, end),
    spans: spans
      // The mark of a note follows a word, so it may be at the end and not at the start.
      .filter((span) =>
        'note' in span
          ? span.start > start && span.start <= end
          : Math.max(span.start, start) < Math.min(span.end, end),
      )
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      })),
  };
}

export function trimmed(rich: Rich): Rich {
  const start = rich.text.length - rich.text.trimStart().length;
  return sliced(rich, start, Math.max(start, rich.text.trimEnd().length));
}

/** A change of a text: the replaced part, the replacement, and the note if that part was its mark. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  note?: string;
}

/** Returns the text after the changes. They are in order and do not overlap. */
export function edited(rich: Rich, edits: Edit[]): Rich {
  let text = '';
  let from = 0;
  const notes: Span[] = [];
  const moves: { at: number; by: number }[] = [];
  for (const { start, end, text: to, note } of edits) {
    text += rich.text.slice(from, start);
    if (note) notes.push({ start: text.length, end: text.length, note });
    text += to;
    from = end;
    moves.push({ at: start, by: to.length - (end - start) });
  }
  text += rich.text.slice(from);
  const moved = (place: number) =>
    moves.reduce((sum, { at, by }) => (at < place ? sum + by : sum), place);
  const spans = rich.spans.map((span) => ({
    ...span,
    start: moved(span.start),
    end: moved(span.end),
  }));
  return { text, spans: [...spans, ...notes] };
}

/** Returns the lines of a text, each without white space at its ends. */
export function linesOf(rich: Rich): Rich[] {
  const lines: Rich[] = [];
  let start = 0;
  for (const line of rich.text.split('\n')) {
    lines.push(trimmed(sliced(rich, start, start + line.length)));
    start += line.length + 1;
  }
  return lines.filter(({ text }) => text !== '');
}

/** Scripts without spaces between words. A line break in them replaces no space. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。「」()]/u;

/** Returns a text in one line. */
export function unwrapped(rich: Rich): Rich {
  const edits = [...rich.text.matchAll(/[^\S\n]*\n\s*|[^\S\n]{2,}|[\t\u00a0]/g)].map(
    (match): Edit => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isInside =
        unspaced.test(rich.text[start - 1] ?? '') && unspaced.test(rich.text[end] ?? '');
      return { start, end, text: isInside && match[0].includes('\n') ? '' : ' ' };
    },
  );
  return edited(rich, edits);
}

/** Joins texts with a separator. */
export function joined(parts: Rich[], between: string): Rich {
  return parts.reduce((whole, part, index) => {
    const before = index > 0 ? whole.text + between : '';
    const spans = part.spans.map((span) => ({
      ...span,
      start: span.start + before.length,
      end: span.end + before.length,
    }));
    return { text: before + part.text, spans: [...whole.spans, ...spans] };
  }, plain(''));
}

/** Whether one span covers all letters and digits of a text. */
export const isAll = ({ text, spans }: Rich, is: (span: Span) => boolean): boolean =>
  text !== '' &&
  spans.some(
    (span) => is(span) && !/[\p{L}\p{N}]/u.test(text.slice(0, span.start) + text.slice(span.end)),
  );
