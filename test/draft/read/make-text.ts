import { type Sample, url } from './sample.js';

const escaped = (text: string) => text.replace(/[*_]/g, '\\$&');

export function markdownOf(sample: Sample): string {
  const { opening, link, demands, points, columns, names } = sample;
  return [
    `# ${sample.title}`,
    `${opening[0]}**${opening[1]}**${opening[2]}[^1]`,
    `${link[0]}[${link[1]}](${url})${link[2]}`,
    `${sample.heading}\n-----`,
    sample.leadIn,
    demands.map((text, index) => `${index + 1}. ${escaped(text)}`).join('\n'),
    points.map((text) => `- ${text}`).join('\n'),
    [columns, ['---', '---'], ...names].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    `[^1]: ${sample.note}`,
  ].join('\n\n');
}

export function htmlOf(sample: Sample): string {
  const { opening, link, demands, points, columns, names } = sample;
  const items = (list: string[]) => list.map((text) => `<li>${text}</li>`).join('\n');
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${sample.title} | Site</title><style>p { margin: 0 }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main>
  <h1>${sample.title}</h1>
  <p>${opening[0]}<b>${opening[1]}</b>${opening[2]}<sup><a id="back" href="#note">1</a></sup></p>
  <p>${link[0]}<a href="${url}">${link[1]}</a>${link[2]}</p>
  <h2>${sample.heading}</h2>
  <p>${sample.leadIn}</p>
  <ol>${items(demands)}</ol>
  <ul>${items(points)}</ul>
  <table><thead>${row(columns, 'th')}</thead><tbody>${names.map((cells) => row(cells, 'td')).join('')}</tbody></table>
  <ol><li id="note">${sample.note} <a href="#back">↑</a></li></ol>
</main>
<footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer>
<script>document.title = ''</script></body></html>`;
}

/** Plain text as Word exports it: one line for a paragraph. */
export function textOf(sample: Sample): string {
  const { opening, link, demands, points, columns, names } = sample;
  return [
    sample.title,
    opening.join(''),
    link.join(''),
    sample.heading,
    sample.leadIn,
    ...demands.map((text, index) => `${index + 1}.\t${text}`),
    ...points.map((text) => `•\t${text}`),
    ...[columns, ...names].map((row) => row.join('\t')),
  ].join('\r\n');
}
