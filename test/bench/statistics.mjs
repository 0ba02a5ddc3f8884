/** Returns a quantile of a list of numbers, with linear interpolation. */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** Returns the median and the middle half of a list, or undefined for an empty list. */
export function summary(list) {
  // JSON stores failed measurements as null.
  const known = list.filter((value) => Number.isFinite(value));
  if (!known.length) return undefined;
  return {
    median: median(known),
    low: quantile(known, 0.25),
    high: quantile(known, 0.75),
    count: known.length,
    of: list.length,
  };
}

/** Returns the total size of responses in bytes. */
export const total = (responses) => responses.reduce((sum, { bytes }) => sum + bytes, 0);

export const median = (values) => quantile(values, 0.5);

/** Returns the exponent of the best fitting power law, by linear regression of the logarithms. */
export function exponent(points) {
  const logs = points.map((point) => point.map(Math.log));
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

export const most = (values) => Math.max(...values);

export const grouped = (number) => number.toLocaleString('en');

export const digits = (value) => (value < 10 ? value.toFixed(1) : grouped(Math.round(value)));

/** Formats the median with the minimum and maximum. */
export const spread = (values) =>
  `${digits(median(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;

/** Returns a table in Markdown. `align` applies to every column but the first. */
export const table = (head, rows, align = '---') =>
  [head, head.map((_, index) => (index ? align : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Returns a table of goals, measurements, and results. */
export const goalsTable = (goals) =>
  table(
    ['goal', 'measured', 'met'],
    goals.map(({ goal, measured, met }) => [goal, measured, met ? 'yes' : '**no**']),
  );
