import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines the tests run in, by the name that `ENGINES` and the launchers know. */
const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const packages = [
  'chromium',
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

/** A browser that is one file: from the environment, else the first of these that is there. */
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

/** Safari's engine: its driver, the small browser that it drives, and a display that nobody sees. */
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

/** What is here of each engine; what is not has `missing`, which says why. */
export function findBrowsers() {
  return {
    chromium: browser(
      'CHROMIUM',
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
    ),
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
      chromium: 'install it with "sudo apt-get install chromium", or set CHROMIUM to its path',
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

/** The engines that `ENGINES` names; undefined where it is not set. */
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
 * The engines the tests will run in, a line for each that is left out, and the engines that are needed and not
 * here: those that `ENGINES` names, else all of them in CI, else whichever one person has.
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

/** Installs what is missing where it may: Debian's packages, as root. */
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

/** Makes sure that the tests have the engines they need, and tells which are left out. */
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
