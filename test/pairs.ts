const { full: inBrowser, process: node } = globalThis as unknown as {
  full?: boolean;
  process?: { env: { FULL?: string } };
};

/** Whether `npm run test:full` runs the tests. In a browser, the runner says so. */
export const full = inBrowser ?? Boolean(node?.env.FULL);

/** Returns pairs that have each value of both lists. Returns every pair in a full run. */
export function pairs<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (full) return first.flatMap((one) => second.map((other): [A, B] => [one, other]));
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
    first[index % first.length]!,
    second[index % second.length]!,
  ]);
}
