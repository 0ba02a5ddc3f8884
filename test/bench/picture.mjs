const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const row = 22;
const plot = 330;
const gap = 30;

/** The average width of a letter in the names, in DejaVu Sans, which is wider than most fonts. */
const letter = 8;

/** Labels a bar with its number. */
const said = ({ value }, unit) =>
  value === undefined ? 'never' : `${value.toLocaleString('en')} ${unit}`;

/** Draws the bars of one measure, with a line for the middle half of the loads and one for comparison. */
function bars({ title, unit, list, limit }, left, heads) {
  const most = Math.max(...list.flatMap(({ value = 0, high = value }) => high), 1);
  const beside = Math.max(...list.map((one) => said(one, unit).length)) * letter;
  const x = (value) => left + (value / most) * (plot - beside);
  const lines = list.map(({ value, low, high, own }, index) => {
    const y = heads + index * row;
    const words = (from) =>
      `<text x="${(from + 6).toFixed(1)}" y="${y + 12.5}">${said({ value }, unit)}</text>`;
    if (value === undefined) return words(left);
    const spread =
      high > low
        ? `<path class="spread" d="M${x(low).toFixed(1)} ${y + 8}H${x(high).toFixed(1)}"/>`
        : '';
    return (
      `<rect class="${own ? 'own' : 'bar'}" x="${left}" y="${y}" width="${(x(value) - left).toFixed(1)}" height="16"/>${spread}` +
      words(Math.max(x(value), x(high ?? value)))
    );
  });
  const line = limit
    ? `<path class="limit" d="M${x(limit).toFixed(1)} ${heads - 6}V${heads + list.length * row}"/>`
    : '';
  return `<text class="head" x="${left}" y="${heads - 14}">${escape(title)}</text>${line}${lines.join('')}`;
}

/** Draws the legend: a mark of 24 px and its text for each colour and line. */
const key = (limit) => [
  ['<rect class="own" width="24" height="12"/>', 'this library'],
  ['<rect class="bar" width="24" height="12"/>', 'alternatives'],
  ['<path class="spread" d="M0 6H24"/>', 'the middle half of the loads'],
  ['<path class="limit" d="M12 -3V15"/>', limit],
];

/**
 * Draws the results as an SVG with a light and a dark theme.
 * @param {{title: string, description: string, limit: string, rows: string[], panels: object[]}} shown
 */
function picture({ title, description, limit, rows, panels }) {
  const heads = 76;
  const label = Math.max(...rows.map(({ length }) => length)) * letter + 20;
  const width = label + panels.length * (plot + gap);
  const below = heads + rows.length * row + 16;
  const height = below + 28;
  let left = label;
  const keys = key(limit).map(([mark, words]) => {
    const placed = `<g transform="translate(${left} ${below})">${mark}<text x="32" y="11">${escape(words)}</text></g>`;
    left += words.length * letter + 60;
    return placed;
  });
  const names = rows.map(
    (name, index) =>
      `<text x="${label - 10}" y="${heads + index * row + 12.5}" text-anchor="end">${escape(name)}</text>`,
  );
  const parts = panels.map((panel, index) => bars(panel, label + index * (plot + gap), heads));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<style>
svg { background: #fff; font: 13px system-ui, sans-serif }
text { fill: #1f2328; stroke: #fff; stroke-width: 4; paint-order: stroke }
.head { font-weight: 600 }
.bar { fill: #a9b4bd }
.own { fill: #1d4e6f }
.spread { stroke: #c2570c; stroke-width: 2 }
.limit { stroke: #5d6063; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
svg { background: #171a1e }
text { fill: #e7e9eb; stroke: #171a1e }
.bar { fill: #59636c }
.own { fill: #93c0da }
.spread { stroke: #f0a35e }
.limit { stroke: #a3a8ad }
}
</style>
<text class="head" x="10" y="26" font-size="16">${escape(title)}</text>
${names.join('\n')}
${parts.join('\n')}
${keys.join('\n')}
</svg>
`;
}

/** Draws the picture of a run: the last signatory, the bytes, the main thread. */
export function draw(pages, rows) {
  const bar = (page, name) => {
    const known = rows(page.name, name);
    return { ...known, value: known && Math.round(known.median), own: page.own };
  };
  const panels = [
    { title: 'Last signatory visible, slow phone', unit: 'ms', measure: 'last', limit: 1.05 },
    { title: 'First visit, brotli', unit: 'B', measure: 'bytes' },
    { title: 'Main thread, processor ÷ 4', unit: 'ms', measure: 'main' },
  ].map(({ measure, limit, ...panel }) => {
    const list = pages.map((page) => bar(page, measure));
    const floor = list[pages.findIndex(({ name }) => name === 'static')].value;
    return { ...panel, list, limit: limit && floor * limit };
  });
  return picture({
    title: 'The same three widgets, made in different ways',
    description: pages
      .map(({ title }, index) => {
        const numbers = panels.map(({ list, unit }) => said(list[index], unit));
        return `${title}: ${numbers.join(', ')}.`;
      })
      .join(' '),
    limit: '1.05 × the static page',
    rows: pages.map(({ title }) => title),
    panels,
  });
}
