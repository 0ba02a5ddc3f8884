import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLinter, loadTextlintrc } from 'textlint';
import { runnerImport } from 'vite';

/** Checks the style of the site's English. textlint reads Markdown, not TypeScript. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostWords = 25;

const { module } = await runnerImport('./demo/words/en.ts', { root, configFile: false });

const textsIn = (words) =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsIn);

const texts = textsIn(module.en);

it('the English of the site has only the words that .textlintrc.yml allows', async () => {
  const descriptor = await loadTextlintrc({ configFilePath: `${root}.textlintrc.yml` });
  const { messages } = await createLinter({ descriptor }).lintText(texts.join('\n\n'), 'en.md');
  assert.deepEqual(
    messages.map(({ message, line }) => `${texts[(line - 1) / 2]}: ${message}`),
    [],
  );
});

it(`the English of the site has no sentence of more than ${mostWords} words`, () => {
  const long = texts
    .flatMap((text) => text.split(/(?<=[.?]) /))
    .filter((sentence) => sentence.split(' ').length > mostWords);
  assert.deepEqual(long, []);
});
