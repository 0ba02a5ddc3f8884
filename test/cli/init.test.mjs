import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { files, refused, river, run } from './run.mjs';

const base = 'https://example.org/river/';
const read = (...path) => readFile(join(...path), 'utf8');

describe('the command init', () => {
  it('writes a folder with a statement, a page with its widgets, and their snippets', async () => {
    const { code, stderr, stdout, folder } = await run(
      ['init', 'ours', 'river.json', '--base', base],
      { files },
    );
    assert.equal(code, 0);
    assert.match(stderr, /^note <signatory-list> keeps its fallback content/);
    assert.match(stdout, /^written ours\/public\/statement-widgets\.js /);
    assert.match(stdout, /^written ours\/statement\.json .* read ours\/README\.md\.$/m);
    const made = join(folder, 'ours');
    assert.deepEqual((await readdir(made)).sort(), [
      'README.md',
      'public',
      'snippets',
      'statement.json',
    ]);
    assert.equal(await read(made, 'statement.json'), files['river.json']);

    const page = await read(made, 'public/widgets.html');
    for (const name of await readdir(join(made, 'snippets'))) {
      const [script, snippet] = (await read(made, 'snippets', name)).split('\n');
      assert.equal(
        script,
        `<script type="module" src="${base}statement-widgets.js"></script>`,
        name,
      );
      assert.ok(page.includes(snippet), name);
      const tag = name.replace('.html', '');
      const demand = tag === 'demand-card' ? ['--demand', river.demands[0].id] : [];
      const asked = [
        'snippet',
        'river.json',
        tag,
        '--lang',
        river.language,
        ...demand,
        '--module',
        `${base}statement-widgets.js`,
      ];
      const { stdout: expected } = await run(asked, { files });
      assert.equal(`${script}\n${snippet}\n`, expected);
    }
    // The statement has no signatories.
    assert.equal((await readdir(join(made, 'snippets'))).length, 6);
    // The page is opened from a disk, where no module runs.
    assert.match(page, /<script src="statement-widgets\.classic\.js" charset="utf-8"><\/script>/);
  });

  it('takes the statement of the package if no file is named, and checks and builds it again', async () => {
    const { code, folder } = await run(['init', 'ours']);
    assert.equal(code, 0);
    const shipped = fileURLToPath(
      new URL('../../packages/cli/dist/parts/statement.json', import.meta.url),
    );
    assert.equal(await read(folder, 'ours/statement.json'), await read(shipped));
    const guide = await read(folder, 'ours/README.md');
    const commands = guide.match(/(?<=npx statement-widgets-cli ).*/g);
    assert.deepEqual(
      commands.map((command) => command.split(' ')[0]),
      ['check', 'build', 'snippet'],
    );
    const given = { files: { 'statement.json': await read(folder, 'ours/statement.json') } };
    for (const command of commands) {
      const again = await run(command.split(' '), given);
      assert.equal(again.code, 0, command + again.stderr);
    }
  });

  it('replaces no file, and says how to draft a statement', async () => {
    await refused(['init', '.'], /^error \. is not empty\. Use another folder\.\n$/);
    await refused(
      ['init', 'river.json'],
      /^error cannot write to the folder river\.json: a file has/,
    );
    await refused(
      ['init', 'ours', 'letter.docx'],
      /^error letter\.docx: not a JSON file\. .* "npx statement-widgets-cli new letter\.docx --out statement\.json"\.\n$/,
    );
    await refused(['init', 'ours', 'none.json'], /^error cannot read none\.json: no such file/);
    await refused(
      ['init', 'ours', 'river.json', '--base', 'x'],
      /^error --base: invalid value "x"/,
    );
  });
});
