import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines for the tests, by their name in `ENGINES` and in the launchers. */
const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Debian's packages. Chromium without windows opens a page in a third of the time. */
const packages = [
  'chromium-headless-shell',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'fonts-noto-core',
];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

/** Finds a browser with a single executable: from the environment, or the first existing path. */
function browser(variable, names, apps) {
  const asked = process.env[variable];
  if (asked) {
    const path = executable(asked) ? asked : which(asked);
    return path ? { path } : { missing: `${variable} is "${asked}", which is not an executable` };
  }
  const path = which(...names) ?? apps.find(executable);
  return path ? { path } : { missing: 'not found' };
}

function findMiniBrowser() {
  const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
  const folders = ['/usr/libexec', `/usr/lib/${arch}-linux-gnu`, '/usr/lib64', '/usr/lib'];
  const listed = which('dpkg')
    ? spawnSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' }).stdout.split('\n')
    : [];
  return [
    ...listed.filter((path) => path.endsWith('/MiniBrowser')),
    ...['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
      folders.map((folder) => join(folder, version, 'MiniBrowser')),
    ),
  ].find(executable);
}

/** Finds WebKit: its driver, the browser for the driver, and a virtual display. */
function webkit() {
  if (process.platform !== 'linux') return { missing: 'its test driver runs on Linux only' };
  const driver = which('WebKitWebDriver');
  const miniBrowser = findMiniBrowser();
  const xvfb = which('xauth') && which('xvfb-run');
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const missing = [
    !driver && 'WebKitWebDriver',
    !miniBrowser && 'MiniBrowser',
    !xvfb && !display && 'xvfb-run with xauth',
  ].filter(Boolean);
  return missing.length > 0
    ? { missing: `not found: ${missing.join(', ')}` }
    : { driver, miniBrowser, xvfb };
}

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Finds a Chromium that can open windows. The other one has no back/forward cache. */
export const findChromiumWithWindows = () => browser('CHROMIUM', chromiums, chromiumApps);

/** Finds the installation of each engine. `missing` says why an engine is unavailable. */
export function findBrowsers() {
  return {
    chromium: browser('CHROMIUM', ['chromium-headless-shell', ...chromiums], chromiumApps),
    firefox: browser(
      'FIREFOX',
      ['firefox-esr', 'firefox'],
      ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    ),
    webkit: webkit(),
  };
}

function howToInstall(engine) {
  if (process.platform === 'linux') {
    return {
      chromium:
        'install it with "sudo apt-get install chromium-headless-shell", or set CHROMIUM to its path',
      firefox: 'install it with "sudo apt-get install firefox-esr", or set FIREFOX to its path',
      webkit: 'install it with "sudo apt-get install webkit2gtk-driver xvfb xauth"',
    }[engine];
  }
  return {
    chromium: 'install Chromium or Chrome, or set CHROMIUM to its path',
    firefox: 'install Firefox, or set FIREFOX to its path',
    webkit: 'run the tests on Linux to cover it',
  }[engine];
}

const isCi = () => !['', '0', 'false'].includes(process.env.CI ?? '');

/** Returns the engines in `ENGINES`, or undefined. */
function askedEngines() {
  const asked = (process.env.ENGINES ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const unknown = asked.filter((name) => !Object.hasOwn(engineNames, name));
  if (unknown.length > 0) {
    console.error(
      `ENGINES names ${unknown.join(', ')}; it knows ${Object.keys(engineNames).join(', ')}`,
    );
    process.exit(1);
  }
  return asked.length > 0 ? asked : undefined;
}

/**
 * Returns the available engines, a message for each missing one, and the missing engines that are required: those in
 * `ENGINES`, or all of them in CI, or at least one.
 */
export function chooseEngines() {
  const found = findBrowsers();
  const asked = askedEngines();
  const all = Object.keys(engineNames);
  const wanted = all.filter((engine) => !asked || asked.includes(engine));
  const here = wanted.filter((engine) => !found[engine].missing);
  const absent = wanted.filter((engine) => found[engine].missing);
  const leftOut = all
    .filter((engine) => !here.includes(engine))
    .map((engine) =>
      wanted.includes(engine)
        ? `${engineNames[engine]} is left out: ${found[engine].missing}; ${howToInstall(engine)}`
        : `${engineNames[engine]} is left out: ENGINES does not name it`,
    );
  const needed = (asked || isCi() || here.length === 0 ? absent : []).map(
    (engine) => engineNames[engine],
  );
  const why = asked ? ', as ENGINES says' : isCi() ? ', since CI is set' : ': one of them at least';
  return {
    browsers: Object.fromEntries(here.map((engine) => [engine, found[engine]])),
    absent,
    leftOut,
    fault: needed.length > 0 ? `The tests need ${needed.join(', ')}${why}` : undefined,
  };
}

/** Installs missing Debian packages, as root. */
function install() {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== undefined;
  if (!mayInstall) return;
  console.log(`Installing the browsers for the tests with apt-get: ${packages.join(' ')}`);
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const args of steps) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) {
      const last = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
      console.error(`"apt-get ${args[0]}" failed:\n${last}`);
      return;
    }
  }
}

/** Ensures that the required engines are available, and reports the missing ones. */
export function ensureBrowsers() {
  if (chooseEngines().absent.length > 0) install();
  const { browsers, leftOut, fault } = chooseEngines();
  leftOut.forEach((line) => {
    console.log(line);
  });
  if (fault) throw new Error(fault);
  const names = Object.keys(browsers).map((engine) => engineNames[engine]);
  console.log(`The tests run in ${names.join(', ')}`);
}
