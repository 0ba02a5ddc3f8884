import type { Root } from 'mdast';
import { parse } from 'parse5';
import { fromParse5 } from 'hast-util-from-parse5';
import type { Root as HastRoot } from 'hast';
import { fromHast } from './from-hast.js';
import { addressOf, contentOf } from './html-content.js';
import { withItems, withoutItems } from './list-items.js';
import { refuseDepth } from './limits.js';
import { fromWordProcessor } from './word-html.js';
import { withoutPictures } from './pictures.js';

/** Reads a web page: its `main` or `article` if there is one, without navigation, scripts and forms. */
export function readHtml(name: string, source: string, messages: string[]): Root {
  refuseDepth(name, [source], openTags);
  const html = withoutItems(source);
  const page = fromParse5(parse(html, { sourceCodeLocationInfo: true })) as HastRoot;
  fromWordProcessor(page, messages);
  const root = fromHast(withoutPictures(contentOf(page, messages), messages));
  withItems(root);
  const address = addressOf(page);
  if (address) root.data = { ...root.data, site: new URL(address).origin };
  return root;
}

// The other elements can end without a tag, or cannot be nested.
const nesting =
  /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|b|i|em|strong|font|a|small|big|center|form|fieldset|details|dl|sup|sub|u|svg|g|main|aside|header|footer|nav|figure)\b/gi;

/** Returns a fifth of the maximum depth of elements, because a page can be about five times as deep as Markdown. */
function openTags(source: string): number {
  let open = 0;
  let most = 0;
  for (const [, closes] of source.matchAll(nesting)) {
    open = Math.max(0, open + (closes ? -1 : 1));
    most = Math.max(most, open);
  }
  return most / 5;
}
