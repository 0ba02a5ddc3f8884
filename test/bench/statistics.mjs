/** The quantile of a list of numbers, between two of them where it falls there. */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** The median and the middle half of a list; undefined where there is none. */
export function summary(list) {
  const known = list.filter((value) => value !== undefined && !Number.isNaN(value));
  if (!known.length) return undefined;
  return {
    median: quantile(known, 0.5),
    low: quantile(known, 0.25),
    high: quantile(known, 0.75),
    count: known.length,
  };
}
