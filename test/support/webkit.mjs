import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** Returns a free port on the loopback interface. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

// The group leader waits for the end of its input, which closes with this process, or for the end of the driver. Then
// it ends only its own process group.
const keeper = `
  dir=$(mktemp -d)
  trap : TERM
  (TMPDIR=$dir "$@" >&2; kill -TERM $$) &
  read -r _
  trap '' TERM
  kill -TERM 0
  wait
  rm -rf "$dir"
`;

/** Starts the driver on its own display. Resolves once it responds. */
export async function startDriver({ driver, xvfb }) {
  const port = await freePort();
  const command = [
    ...(xvfb ? [xvfb, '-a'] : []),
    ...['env', 'WEBKIT_DISABLE_COMPOSITING_MODE=1', 'NO_AT_BRIDGE=1'],
    ...[driver, '--host=127.0.0.1', `--port=${port}`],
  ];
  const group = spawn('sh', ['-c', keeper, 'sh', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  group.stderr.setEncoding('utf8').on('data', (text) => {
    output = (output + text).slice(-2000);
  });
  const ended = once(group, 'exit');
  // Neither keeps this process alive.
  group.unref();
  group.stderr.unref();
  group.stdin.unref();

  const hasEnded = () => group.exitCode !== null || group.signalCode !== null;
  const stop = async () => {
    group.ref();
    group.stdin.end();
    const late = new AbortController();
    await Promise.race([ended, delay(20_000, undefined, { signal: late.signal })]);
    late.abort();
    if (!hasEnded()) process.kill(-group.pid, 'SIGKILL');
  };

  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && !hasEnded()) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return { port, stop };
    await delay(100);
  }
  await stop();
  throw new Error(`WebKitWebDriver does not answer. ${output}`.trim());
}

/** Creates a launcher for WebKitGTK. Starts its driver with the first test and ends it with the last. */
export function webkitLauncher({ driver, miniBrowser, xvfb }) {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    path: '/',
    // A page may take long to respond on a busy machine.
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      // A test file reports its own end. WebKitGTK sometimes misses the end of a load, and would wait for it for minutes.
      pageLoadStrategy: 'none',
      // The driver rejects sessions with a WebSocket.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, startSession, stop } = launcher;
  let started;
  return Object.assign(launcher, {
    // It supports one session at a time.
    concurrency: 1,
    async initialize(...args) {
      await initialize.apply(launcher, args);
      launcher.name = 'WebKit';
    },
    async startSession(...args) {
      started ??= startDriver({ driver, xvfb });
      options.port = (await started).port;
      return startSession.apply(launcher, args);
    },
    async stop() {
      await stop.call(launcher);
      const running = await started?.catch(() => undefined);
      await running?.stop();
    },
  });
}
