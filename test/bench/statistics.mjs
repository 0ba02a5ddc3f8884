/** Returns a quantile of a list of numbers, with linear interpolation. */
function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

export const median = (list) => quantile(list, 0.5);

/** Returns the median and the middle half of a list, or undefined if a measurement has failed. */
export function summary(list) {
  if (list.length === 0 || !list.every(Number.isFinite)) return undefined;
  return { median: median(list), low: quantile(list, 0.25), high: quantile(list, 0.75) };
}

/** Returns the exponent of growth between two points. */
export const exponent = ([x1, y1], [x2, y2]) => Math.log(y2 / y1) / Math.log(x2 / x1);

export const number = (value) =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : 'never';

export const digits = (value) => (value < 10 ? value.toFixed(1) : number(value));

/** Returns a table in Markdown, with numbers to the right. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
