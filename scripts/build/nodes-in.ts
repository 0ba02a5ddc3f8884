/** A node of a syntax tree (https://github.com/estree/estree), with its place in the source. */
export interface Node {
  type: string;
  start: number;
  end: number;
}

/** Every node of a syntax tree. */
export function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return 'type' in value && 'start' in value ? [value as Node, ...inside] : inside;
}
