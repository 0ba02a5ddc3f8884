/** Returns the nodes that have moved, at most two. Each piece of a text is rounded to 1/64 px. */
export const moved = (before, after) =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [old, now] = [before[index], after[index]];
    const same =
      old?.node === now?.node &&
      old.place.every((at, axis) => Math.abs(at - now.place[axis]) < 0.1);
    return same ? '' : `${JSON.stringify(old)} ${JSON.stringify(now)}`;
  })
    .filter(Boolean)
    .slice(0, 2);
