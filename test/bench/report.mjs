import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { draw } from './picture.mjs';
import { costsOf } from './sections/costs.mjs';
import { timesOf } from './sections/times.mjs';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** Replaces the sections between marks in RESULTS.md. */
export async function write(texts) {
  let text = readFileSync(file, 'utf8');
  for (const [mark, section] of Object.entries(texts)) {
    const pattern = new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`);
    if (!pattern.test(text))
      throw new Error(`${file}: expected <!-- ${mark} --> … <!-- /${mark} -->`);
    text = text.replace(pattern, (_, start, end) => `${start}\n\n${section}\n\n${end}`);
  }
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** Writes the tables of the pages, and the picture. */
export async function report(result) {
  const texts = {};
  for (const [mark, make] of Object.entries({ ...costsOf, ...timesOf })) {
    texts[mark] = await make(result);
  }
  await write(texts);
  writeFileSync(new URL('results.svg', import.meta.url), draw(result));
}
