import type { Mark, MarkType, ResolvedPos } from 'prosemirror-model';

/** Returns the range of the mark at a place: of the node before it or after it, and of equal neighbours. */
export function getMarkRange(
  $at: ResolvedPos,
  type: MarkType,
): { from: number; to: number; mark: Mark } | undefined {
  const { parent } = $at;
  const at = $at.parentOffset;
  let found: { from: number; to: number; mark: Mark } | undefined;
  let isDone = false;
  parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks);
    const end = offset + node.nodeSize;
    if (isDone) return;
    if (mark && found?.to === offset && found.mark.eq(mark)) found.to = end;
    else if (found && found.from <= at && at <= found.to) isDone = true;
    else found = mark && { from: offset, to: end, mark };
  });
  if (!found || found.from > at || at > found.to) return undefined;
  const start = $at.start();
  return { from: start + found.from, to: start + found.to, mark: found.mark };
}
