import { francAll } from 'franc-min';
import type { Nodes } from 'mdast';

/** The longest part of a text that is looked at. Languages are told apart by far less. */
const enough = 10_000;

/** Returns the language of a document as a BCP 47 tag, or undefined if its text is too short to tell. */
export function languageIn(document: Nodes): string | undefined {
  // Names and numbers of a short text say nothing of its language.
  const [best] = francAll(textIn(document).slice(0, enough), { minLength: 30 });
  if (!best || best[0] === 'und') return undefined;
  // Turns "mya" into "my", and "arb" into "ar".
  return new Intl.Locale(best[0]).language;
}

/** Returns the text of a node. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textIn(child)).join(' ') : '';
}
