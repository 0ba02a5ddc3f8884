import type { RootContent } from 'mdast';

export interface FrontMatter {
  /** The length of its lines. */
  length: number;
  node?: RootContent;
}

/** Finds the front matter between dashes or plus signs, or as bare lines such as `title: …` with another known name. */
export function frontMatterOf(source: string): FrontMatter {
  const [all = '', fence, value = ''] =
    /^(---|\+\+\+)[ \t]*\n(?:([^]*?)\n)?\1[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (fence !== undefined) {
    const type = fence === '---' ? 'yaml' : 'toml';
    // Text between two thematic breaks is not front matter.
    if (value === '' || /^[\w-]+\s*[:=]/m.test(value))
      return { length: all.length, node: { type, value } };
  }
  const [head = ''] = /^(?:[a-z_-]+:[ \t].*\n){2,}(?=[ \t]*\n)/i.exec(source) ?? [];
  const known = head.match(/^(?:date|lang|language|author|slug|layout|tags|categories|draft):/gim);
  return known && /^title:/im.test(head)
    ? { length: head.length, node: { type: 'yaml', value: head.trim() } }
    : { length: 0 };
}
