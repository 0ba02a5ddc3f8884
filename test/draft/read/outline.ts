import type { Nodes, Parents } from 'mdast';

/** A tree as lines of text, for comparing. */
export function outline(node: Nodes, indent = ''): string {
  const inside = (deeper = `${indent}  `) =>
    (node as Parents).children.map((child) => outline(child, deeper)).join('');
  const words = () => (node as Parents).children.map((child) => phrase(child)).join('');
  switch (node.type) {
    case 'root':
      return inside(indent);
    case 'heading':
      return `${indent}h${node.depth} ${words()}\n`;
    case 'paragraph':
      return `${indent}p ${words()}\n`;
    case 'list':
      return `${indent}${node.ordered ? `ol ${node.start}` : 'ul'}\n${inside()}`;
    case 'listItem':
      return `${indent}li${node.data?.mark ? ` ${node.data.mark}` : ''}\n${inside()}`;
    case 'footnoteDefinition':
      return `${indent}[^${node.identifier}]:\n${inside()}`;
    case 'tableRow':
      return `${indent}row ${node.children.map((cell) => cell.children.map(phrase).join('')).join(' | ')}\n`;
    case 'yaml':
      return `${indent}yaml ${JSON.stringify(node.value)}\n`;
    default:
      return `${indent}${node.type}\n${'children' in node ? inside() : ''}`;
  }
}

function phrase(node: Nodes): string {
  const words = () => (node as Parents).children.map((child) => phrase(child)).join('');
  switch (node.type) {
    case 'text':
      return node.value.replace(/\n/g, '\\n');
    case 'strong':
      return `**${words()}**`;
    case 'emphasis':
      return `*${words()}*`;
    case 'delete':
      return `~${words()}~`;
    case 'break':
      return '<br>';
    case 'link':
      return `[${words()}](${node.url})`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    default:
      return `<${node.type}>`;
  }
}
