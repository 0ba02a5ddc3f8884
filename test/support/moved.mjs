/** What is drawn elsewhere than before, at most two of them; a text in several pieces is rounded to 1/64 px at each. */
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
