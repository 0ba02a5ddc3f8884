/** Runs the command for each message, and answers with its exit code and its output. Loads most of its code once. */
const cli = new URL('../../packages/cli/dist/cli.js', import.meta.url);
let count = 0;

process.on('message', async ({ args, folder }) => {
  const written = { stdout: '', stderr: '' };
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write];
  const record = (name) => (text) => {
    written[name] += text;
    return true;
  };
  Object.assign(stdout, { write: record('stdout') });
  Object.assign(stderr, { write: record('stderr') });
  process.chdir(folder);
  process.argv = [process.execPath, cli.pathname, ...args];
  process.exitCode = undefined;
  try {
    await import(`${cli}?${count++}`);
  } finally {
    [stdout.write, stderr.write] = writes;
    // The command adds one each time.
    stdout.removeAllListeners('error');
  }
  process.send({ code: process.exitCode ?? 0, ...written });
});
