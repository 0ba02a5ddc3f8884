import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementNames } from '../../../src/elements/registry.js';
import { type Driven, drive } from './drive.js';
import { openServed, record, serve } from './served.js';

interface Told {
  driven: Driven[];
  /** The calls that request, send or store data. */
  calls: string[];
  /** The loaded resources, as listed by the browser. */
  loaded: string[];
  cookie: string;
  kept: number;
}

interface Asked {
  method: string;
  url: string;
  cookie: string;
  referrer: string;
}

/** Records the calls of a page. It is inserted into pages as text. */
function watch(calls: string[]) {
  const note = (place: object | undefined, name: string, make = false) => {
    const target = place as Record<string, unknown> | undefined;
    const original = target?.[name] as ((...args: unknown[]) => unknown) | undefined;
    if (!target || !original) return;
    target[name] = make
      ? new Proxy(original, {
          construct(of, args: unknown[]) {
            calls.push(`${name} ${String(args[0])}`);
            return Reflect.construct(of, args) as object;
          },
        })
      : function (this: unknown, ...args: unknown[]) {
          calls.push(`${name} ${String(args[0])}`);
          return original.apply(this, args);
        };
  };
  const everything = globalThis as unknown as Record<string, object | undefined>;
  note(globalThis, 'fetch');
  note(globalThis, 'open');
  note(XMLHttpRequest.prototype, 'send');
  note(Navigator.prototype, 'sendBeacon');
  note(Storage.prototype, 'setItem');
  note(everything.IDBFactory && IDBFactory.prototype, 'open');
  note(everything.CacheStorage && CacheStorage.prototype, 'open');
  note(
    everything.CookieStore && (everything.CookieStore as { prototype: object }).prototype,
    'set',
  );
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image']) {
    note(globalThis, name, true);
  }
  note(globalThis, 'RTCPeerConnection', true);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    get: () => cookie.get!.call(document) as string,
    set: (value: string) => {
      calls.push(`cookie ${value}`);
    },
  });
}

const actions = 'actions="cite share embed"';
const page = (lang: string, src: string, planted = '', home = '') => `<!doctype html>
<html lang="${lang}">
  <link rel="icon" href="data:,">
  <title>A page that is watched</title>
  <script>
    const calls = [];
    const fetched = fetch.bind(window);
    (${watch.toString()})(calls);
    const drive = ${drive.toString()};
    told = (async () => {
      await new Promise((resolve) => addEventListener('load', resolve));
      const driven = await drive();
      ${planted}
      // A request is listed once it has ended: one that began before this one has ended by then.
      const names = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      await (await fetched('/dist/LICENSES.txt')).text();
      while (!names().includes('/dist/LICENSES.txt')) await new Promise((resolve) => setTimeout(resolve));
      return {
        driven, calls, loaded: [...new Set(names())].sort(), cookie: document.cookie,
        kept: localStorage.length + sessionStorage.length,
      };
    })();
    told.then((result) => parent.postMessage(result, '*'));
  </script>
  <body>
    ${elementNames.map((name) => `<${name} ${actions}></${name}>`).join('')}
    ${src && `<coup-stats src="${src}" ${actions}></coup-stats><joint-statement src="${src}" ${actions}></joint-statement>`}
  </body>
  <script type="module" src="${home}/dist/statement-widgets.js"></script>
</html>`;

const module = ['/dist/LICENSES.txt', '/dist/actions.js', '/dist/statement-widgets.js'];
const fixture = '/fixtures/open-river.json';
const cases: [string, string, string, string[]][] = [
  ['in English', 'en', '', module],
  ['in another language', 'th', '', [...module, '/dist/locales/th.js']],
  [
    'with a statement of the page',
    'fr',
    fixture,
    [...module, '/dist/locales/ar.js', '/dist/locales/fr.js', '/dist/custom-statement.js', fixture],
  ],
];

describe('the requests of a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [what, lang, src, expected] of cases) {
    it(`${what}: include only the module and the files that the author named`, async () => {
      const { told } = await openServed<Told>(page(lang, src));
      expect(told.driven.flatMap(({ outcomes }) => outcomes)).to.have.lengthOf(src ? 45 : 35);
      expect(told.loaded).to.deep.equal([...expected].sort());
      // The module fetches a statement of two elements once.
      expect(told.calls).to.deep.equal(
        src ? [`fetch ${new URL(src, (await serve('')).url).href}`] : [],
      );
      expect([told.cookie, told.kept]).to.deep.equal(['', 0]);
      await record('watched', what, 'no other request, nothing stored');
    });
  }

  it('are all recorded, as planted requests show', async () => {
    const { told } = await openServed<Told>(
      page(
        'en',
        '',
        "const image = new Image(); image.src = '/dist/none.png'; await new Promise((resolve) => { image.onerror = resolve; }); localStorage.setItem('a', 'b'); document.cookie = 'a=b';",
      ),
    );
    expect(told.calls).to.deep.equal(['Image undefined', 'setItem a', 'cookie a=b']);
    expect(told.loaded).to.include('/dist/none.png');
    expect(told.kept).to.equal(1);
  });

  // The command has its own Chromium, the only browser that can be watched without requests by the browser itself. One
  // engine is enough to call it.
  if (/Chrom(?:e|ium)\//.test(navigator.userAgent)) {
    it('behind a proxy: go to no other site and carry no cookie or referrer', async () => {
      const other = `http://statements.example${fixture}`;
      const partner = 'http://partner.example';
      const widgets = 'http://widgets.example';
      for (const [home, planted] of [
        [partner, ''],
        [partner, "await fetched('http://other.example/dist/actions.js');"],
        // On another origin: the page's own tag reveals the page to it, and later requests reveal nothing more.
        [widgets, ''],
      ] as const) {
        const { url, id } = await serve(page('fr', other, planted, home));
        const { told, requests, kept } = await executeServerCommand<
          { told: Told; requests: Asked[]; kept: object[] },
          string
        >('behind-proxy', url);
        expect(told.driven.flatMap(({ outcomes }) => outcomes)).to.have.lengthOf(45);
        expect(
          requests.map(({ method, url }) => `${method} ${url.split('?')[0]!}`).sort(),
        ).to.deep.equal(
          [
            ...['statement-widgets', 'actions', 'custom-statement', 'locales/ar', 'locales/fr'].map(
              (name) => `GET ${home}/dist/${name}.js`,
            ),
            `GET ${partner}/dist/LICENSES.txt`,
            `GET ${partner}/page/${id}`,
            `GET ${other}`,
            ...(planted ? ['GET http://other.example/dist/actions.js'] : []),
          ].sort(),
        );
        for (const { url, cookie, referrer } of requests) {
          expect(cookie, url).to.equal('');
          const tag = url === `${home}/dist/statement-widgets.js`;
          if (!url.startsWith(partner) && !planted && !tag) expect(referrer, url).to.equal('');
        }
        expect(kept).to.deep.equal([]);
      }
      await record('watched', 'behind a proxy', 'no other request, nothing stored');
    });
  }
});
