/** Running heads and numbers of pages. */
import type { PdfPage } from './pdf-engine.js';
import { layoutOf } from './pdf-layout.js';
import type { Line } from './pdf-lines.js';

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|página|pág\.|p\.|صفحة|စာမျက်နှာ|পৃষ্ঠা)\s*)?\p{Nd}{1,3}(?:\s*(?:\/|of|de|von|sur|من)\s*\p{Nd}{1,3})?(?:\s*[-–—|])?$/iu;

const shape = (text: string): string => text.replace(/\p{Nd}+/gu, '#');

/** Removes the lines at the edges of pages that are on several pages, and numbers of pages. */
export function withoutFurniture(lines: Line[][], pages: PdfPage[], messages: string[]): Line[] {
  const isEdge = (line: Line) => {
    const { height } = pages[line.page - 1]!;
    return line.y < height * 0.12 || line.y > height * 0.88;
  };
  // A title that runs over the pages is larger on the first.
  const keyOf = ({ text, size }: Line) => `${shape(text)} ${Math.round(size)}`;
  const counts = new Map<string, number>();
  for (const page of lines) {
    const shapes = new Set(page.filter(isEdge).map(keyOf));
    for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * 0.4);
  const { size } = layoutOf(lines.flat());
  const heads = new Set<string>();
  const kept = lines.map((page) => {
    const edge = page.filter(isEdge);
    return page.filter((line) => {
      if (!isEdge(line)) return true;
      const isOuter = line === edge[0] || line === edge.at(-1);
      if (pageNumber.test(line.text) && isOuter) return false;
      // A document of one page has its running head once.
      const isHead = line === edge[0] && line === page[0] && line.size < size * 0.85;
      if ((counts.get(keyOf(line)) ?? 0) < least && !isHead) return true;
      heads.add(line.text);
      return false;
    });
  });
  for (const head of new Set([...heads].map(shape))) {
    const text = [...heads].find((each) => shape(each) === head)!;
    messages.push(`Left out the running head: “${text}”.`);
  }
  return kept.flat();
}
