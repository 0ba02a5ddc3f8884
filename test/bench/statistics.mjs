/** The quantile of a list of numbers, between two of them where it falls there. */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** The median and the middle half of what was measured of a list; undefined where nothing was. */
export function summary(list) {
  // JSON keeps what could not be measured as null.
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

/** The bytes of some responses. */
export const total = (responses) => responses.reduce((sum, { bytes }) => sum + bytes, 0);

export const median = (values) => quantile(values, 0.5);

/** The exponent of the power law that fits best: the slope of the line through the logarithms. */
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

/** The median, with the least and the most. */
export const spread = (values) =>
  `${digits(median(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;

/** A table in Markdown; `align` is that of every column but the first. */
export const table = (head, rows, align = '---') =>
  [head, head.map((_, index) => (index ? align : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The goals, what was measured, and whether they are met. */
export const goalsTable = (goals) =>
  table(
    ['goal', 'measured', 'met'],
    goals.map(({ goal, measured, met }) => [goal, measured, met ? 'yes' : '**no**']),
  );
