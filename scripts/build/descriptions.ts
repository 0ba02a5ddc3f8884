/** Removes descriptions from the schema that pages load. No published Vite plugin knows Valibot's. */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A node of a syntax tree (https://github.com/estree/estree), with its position in the source. */
interface Node {
  type: string;
  start: number;
  end: number;
}

/** Returns every node of a syntax tree. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return 'type' in value && 'start' in value ? [value as Node, ...inside] : inside;
}

interface Call extends Node {
  callee: Node;
  arguments: Node[];
}

/** Removes descriptions, which are for editors, from the schema that pages load. */
export function descriptions(): Plugin {
  return {
    name: 'descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/statement\/(?:schema|fields)\.ts$/ },
      handler(code) {
        const text = new MagicString(code);
        const isCall = (node: Node, name: string): node is Call =>
          node.type === 'CallExpression' &&
          code.slice(node.start, (node as Call).callee.end) === `v.${name}`;
        for (const node of nodesIn(this.parse(code, { lang: 'ts' }))) {
          if (!isCall(node, 'pipe')) continue;
          const kept = node.arguments.filter((each) => !isCall(each, 'description'));
          if (kept.length === node.arguments.length) continue;
          text.remove(kept.at(-1)!.end, node.end - 1);
          // A pipe with one item equals that item.
          if (kept.length > 1) continue;
          text.remove(node.start, kept[0]!.start);
          text.remove(node.end - 1, node.end);
        }
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}
