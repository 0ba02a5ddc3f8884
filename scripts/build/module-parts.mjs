import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { moduleFile } from './module-size.mjs';
import { root } from '../setup.mjs';

const file = join(root, moduleFile);

/** The first part whose pattern fits a source file has its bytes. */
const parts = [
  ['Lit', /node_modules/],
  ['statement', /src\/statement\/.*\.json/],
  ['words', /src\/locales\//],
  ['styles', /src\/theme\/|\.styles\.ts/],
  ['loading, forms', /src\/\w+\.ts|src\/elements\/(upgrade|define)\.ts|src\/statement\/page\.ts/],
  ['elements', /src\/elements\//],
  ['views', /./],
];

/** The module's text, split by the part that each stretch of it was made from. */
export async function moduleParts() {
  const code = await readFile(file, 'utf8');
  const map = new TraceMap(JSON.parse(await readFile(`${file}.map`, 'utf8')));
  const lines = code.split(/(?<=\n)/);
  const texts = new Map(parts.map(([name]) => [name, '']));
  let [line, column, part] = [1, 0, 'elements'];
  const take = (untilLine, untilColumn) => {
    while (line < untilLine) {
      texts.set(part, texts.get(part) + lines[line - 1].slice(column));
      [line, column] = [line + 1, 0];
    }
    texts.set(part, texts.get(part) + (lines[line - 1] ?? '').slice(column, untilColumn));
    column = untilColumn;
  };
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    take(generatedLine, generatedColumn);
    if (source !== null) [part] = parts.find(([, pattern]) => pattern.test(source));
  });
  take(lines.length, lines.at(-1).length);
  return texts;
}
