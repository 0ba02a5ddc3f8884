/** A Vite plugin that takes descriptions out of the schema that pages load. No published tool knows Valibot's. */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A node of a syntax tree (https://github.com/estree/estree), with its place in the source. */
interface Node {
  type: string;
  start: number;
  end: number;
}

/** Every node of a syntax tree. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return 'type' in value && 'start' in value ? [value as Node, ...inside] : inside;
}

interface Call extends Node {
  callee: Node;
  arguments: Node[];
}

/** Takes the descriptions out of the schema in what pages load: they are for editors. */
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
          // A pipe of one is that one.
          if (kept.length > 1) continue;
          text.remove(node.start, kept[0]!.start);
          text.remove(node.end - 1, node.end);
        }
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}
