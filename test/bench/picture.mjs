import { runsOf } from './goals.mjs';
import { summary, total } from './statistics.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const row = 22;
const label = 210;
const plot = 330;
const gap = 30;

/** Bars of one measure, with the middle half of the rounds as a line on each, and one to compare with. */
function bars({ title, unit, list, limit }, left, heads) {
  const most = Math.max(...list.map(({ value, high = value }) => high), 1);
  const x = (value) => left + (value / most) * (plot - 70);
  const lines = list.map(({ value, low, high, own }, index) => {
    const y = heads + index * row;
    const spread =
      high > low
        ? `<path class="spread" d="M${x(low).toFixed(1)} ${y + 8}H${x(high).toFixed(1)}"/>`
        : '';
    return (
      `<rect class="${own ? 'own' : 'bar'}" x="${left}" y="${y}" width="${(x(value) - left).toFixed(1)}" height="16"/>${spread}` +
      `<text x="${(Math.max(x(value), x(high ?? value)) + 6).toFixed(1)}" y="${y + 12.5}">${value.toLocaleString('en')} ${unit}</text>`
    );
  });
  const line = limit
    ? `<path class="limit" d="M${x(limit).toFixed(1)} ${heads - 6}V${heads + list.length * row}"/>`
    : '';
  return `<text class="head" x="${left}" y="${heads - 14}">${escape(title)}</text>${line}${lines.join('')}`;
}

/**
 * A picture of the results as an SVG, light or dark as its reader prefers.
 * @param {{title: string, description: string, rows: string[], panels: object[]}} shown
 */
function picture({ title, description, rows, panels }) {
  const heads = 76;
  const width = label + panels.length * (plot + gap);
  const height = heads + rows.length * row + 16;
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
</svg>
`;
}

/** The picture of a run: the last signatory, the bytes, the script. */
export function draw(result) {
  const drawn = result.peers.filter(({ of }) => !of);
  const bar = (value, peer) => ({ value: Math.round(value), own: peer.own });
  const measured = (list, peer) => {
    const { median = 0, low, high } = summary(list) ?? {};
    return { ...bar(median, peer), low, high };
  };
  const timed = drawn.map((peer) =>
    measured(
      runsOf(result, peer.name, 'slow 360').map(({ first }) => first.last),
      peer,
    ),
  );
  const bytes = drawn.map((peer) => bar(total(result.once[peer.name].bytes['br 3']), peer));
  const script = drawn.map((peer) =>
    measured(
      runsOf(result, peer.name, 'script 3').map((run) => run.script),
      peer,
    ),
  );
  const floor = drawn.findIndex(({ name }) => name === 'static');
  return picture({
    title: 'The same three widgets, made in different ways',
    description: `Last signatory painted on a slow phone, bytes of the first visit, and time of script: ${drawn
      .map(
        ({ title }, index) =>
          `${title} ${timed[index].value} ms, ${bytes[index].value} bytes, ${script[index].value} ms`,
      )
      .join('; ')}.`,
    rows: drawn.map(({ title }) => title),
    panels: [
      {
        title: 'Last signatory painted, slow phone',
        unit: 'ms',
        list: timed,
        limit: timed[floor] && timed[floor].value * 1.05,
      },
      { title: 'First visit over the wire, brotli', unit: 'B', list: bytes },
      { title: 'Time of script, processor ÷ 4', unit: 'ms', list: script },
    ],
  });
}
