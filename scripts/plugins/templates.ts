import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { type Node, nodesIn } from '../lib/nodes-in.js';

interface Template extends Node {
  tag: Node;
  quasi: { quasis: (Node & { value: { cooked: string } })[] };
}

/** How a binding of Lit's is written there: a listener and a truth value are properties, too. */
const kinds: Record<string, string> = { '': '=', '.': '.', '?': '.', '@': '.on' };

/** How many nodes of a template can be told by one digit. */
const radix = 36;

/**
 * Finds the bindings of each template while the module is built, so that no page has to: the first text of a template
 * is then its HTML, and each of the others says what the value before it is bound to, as `templateParts` has it.
 */
export function templates(): Plugin {
  return {
    name: 'templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/elements\/.*\.ts$/ },
      handler(code, id) {
        const text = new MagicString(code);
        const isTemplate = (node: Node): node is Template =>
          node.type === 'TaggedTemplateExpression' &&
          code.slice((node as Template).tag.start, (node as Template).tag.end) === 'html';
        for (const { quasi } of nodesIn(this.parse(code)).filter(isTemplate)) {
          const texts = templateParts(quasi.quasis.map(({ value }) => value.cooked));
          quasi.quasis.forEach(({ start, end }, index) => {
            const written = texts[index]!.replace(/[\\`]|\$(?={)/g, '\\$&');
            if (start < end) text.update(start, end, written);
            else text.appendLeft(start, written);
          });
        }
        return { code: text.toString(), map: text.generateMap({ hires: true, source: id }) };
      },
    },
  };
}

/**
 * The HTML of a template without its bindings, and then for each of these the place of its node among the elements and
 * comments, as a digit to the base of 36, with the attribute or the property that is bound: `0=lang`, `0.value`,
 * `0.hidden`, `0.onclick`; or none for content, whose place is marked by a comment; `0>` where it is all that the
 * element has in it.
 * @throws where a value is bound to less or more than a whole attribute, or to a node past the last digit.
 */
export function templateParts(texts: string[]): string[] {
  let html = '';
  let quote = '';
  const parts = texts.slice(0, -1).map((text, index) => {
    html += text.slice(quote.length);
    const before = html.match(/<[a-z?]/gi)?.length ?? 0;
    const inTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    const [, parent] = /<([a-z]\w*)[^<>]*>$/i.exec(html) ?? [];
    const alone = !!parent && texts[index + 1]!.startsWith(`</${parent}>`);
    const place = inTag || alone ? before - 1 : before;
    const [binding, kind = '', name = '', opening] = / ([.?@]?)([a-z-]+)=("?)$/.exec(html) ?? [];
    quote = opening ?? '';
    if (place >= radix || (inTag && !(binding && /^["\s>]/.exec(texts[index + 1]!)))) {
      throw new Error(`expected a whole attribute; found ${html.slice(-60)}`);
    }
    if (binding) html = html.slice(0, -binding.length);
    else if (!alone) html += '<?>';
    if (kind === '?' && name !== 'hidden') throw new Error(`expected ?hidden; found ${binding!}`);
    return place.toString(radix) + (binding ? kinds[kind]! + name : alone ? '>' : '');
  });
  // What ends with a value needs a node after it.
  return [html + (texts.at(-1)!.slice(quote.length) || '<?>'), ...parts];
}
