import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementNames } from '../../../src/elements/registry.js';
import { pageOf } from '../../page-of.js';
import { type Driven, drive } from './drive.js';
import { record } from './served.js';

const actions = 'actions="cite share embed"';
const own = 'src="/test/fixtures/open-river.json"';
const elements = [
  ...elementNames.map((name) => `<${name} ${actions}></${name}>`),
  `<coup-stats ${own} ${actions}></coup-stats>`,
  `<joint-statement ${own} ${actions}></joint-statement>`,
].join('');

const { origin, versions } = await executeServerCommand<
  { origin: string; versions: Record<string, string> },
  undefined
>('page-libraries');

// Without CORS, a page gets no details of errors in a script of another origin.
const script = (path: string, attributes = '') =>
  `<script crossorigin src="${origin}/${path}" ${attributes}></script>`;

interface Page {
  /** The HTML before the elements. */
  head: string;
  /** Whether the page's own scripts still work after the elements were used. */
  works: string;
  version?: string | undefined;
}

const pages: Record<string, Page> = {
  'Prototype.js': {
    head: script('debian/prototype/prototype.js'),
    works: `$$('coup-stats').length === 2 && [1, 2].inject(0, (sum, each) => sum + each) === 3`,
    version: versions.prototype,
  },
  MooTools: {
    head: script('debian/mootools/mootools-core-nc.js'),
    works: `$$('coup-stats').length === 2 && [1, 2].getLast() === 2`,
    version: versions.mootools,
  },
  'jQuery 1': {
    head: script('npm/jquery-1/dist/jquery.js'),
    works: `jQuery('coup-stats').clone().appendTo('body').length === 2 && jQuery.find('coup-stats').length === 4`,
    version: versions['jquery-1'],
  },
  jQuery: {
    head: script('npm/jquery/dist/jquery.js'),
    works: `jQuery('coup-stats').clone().appendTo('body').length === 2 && jQuery.find('coup-stats').length === 4`,
    version: versions.jquery,
  },
  'core-js': {
    head: script('npm/core-js-bundle/minified.js'),
    works: `Object.keys(window['__core-js_shared__']).length > 0`,
    version: versions['core-js-bundle'],
  },
  'zone.js': {
    head: script('npm/zone.js/bundles/zone.umd.js'),
    works: `Zone.current.fork({ name: 'own' }).run(() => Zone.current.name) === 'own'`,
    version: versions['zone.js'],
  },
  RequireJS: {
    head: script('npm/requirejs/require.js'),
    works: `define('own', [], () => 'own') ?? (typeof require === 'function' && !!define.amd)`,
    version: versions.requirejs,
  },
  Dojo: {
    head: script('npm/dojo/dojo.js', 'data-dojo-config="async: true"'),
    works: `!!define.amd && require.toUrl('own').endsWith('own')`,
    version: versions.dojo,
  },
  'array methods of the page’s own, enumerable': {
    head: `<script>
      Array.prototype.at = function (index) { return this[index < 0 ? this.length + index : index]; };
      Array.prototype.includes = function (item) { return this.indexOf(item) >= 0; };
      Array.prototype.find = function (is) { for (var i = 0; i < this.length; i++) if (is(this[i])) return this[i]; };
      Array.prototype.flatMap = function (made) { return [].concat.apply([], this.map(made)); };
      Array.prototype.last = function () { return this[this.length - 1]; };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    </script>`,
    works: '[1, 2].last() === 2',
  },
  'Object.prototype with members of the page’s own, enumerable': {
    head: `<script>
      Object.prototype.each = function (done) { for (var key in this) done(key, this[key]); };
      Object.prototype.extend = function (other) { for (var key in other) this[key] = other[key]; return this; };
      Object.prototype.clone = function () { return ({}).extend(this); };
      Object.prototype.toQueryString = function () { return String(this); };
      Object.prototype.own = 'own';
    </script>`,
    works: `({ a: 1 }).extend({ b: 2 }).b === 2`,
  },
  'JSON of the page’s own, with toJSON on prototypes': {
    head: `<script>
      Object.prototype.toJSON = function () { return 'own'; };
      Array.prototype.toJSON = function () { return 'own'; };
      String.prototype.toJSON = function () { return 'own'; };
      JSON.stringify = () => '"own"';
    </script>`,
    works: `JSON.stringify({ a: 1 }) === '"own"'`,
  },
  'names of the window taken': {
    head: `<script>
      var name = 'own', origin = 'own', status = 'own', event = 'own', parent = 'own', define = 'own';
      var version = 'own', elements = 'own', options = 'own', statement = 'own', customElement = 'own';
      var moduleUrl = 'own', policy = 'own', files = 'own', html = 'own', css = 'own';
    </script>`,
    works: `html === 'own' && name === 'own' && define === 'own'`,
  },
  'names of the document taken by forms and images': {
    head: [
      'head',
      'body',
      'documentElement',
      'defaultView',
      'adoptedStyleSheets',
      'baseURI',
      'cookie',
      'URL',
    ]
      .map((name) => `<img name="${name}" alt=""><form id="${name}"></form>`)
      .concat([
        '<form id="document"></form><form id="customElements"></form><form id="location"></form><form id="trustedTypes"></form>',
        '<form name="form"><input name="attributes"><input name="parentNode"><input name="matches"><input name="querySelectorAll"></form>',
        `<demand-card demand="voices" ${actions}><form><input name="attributes"><input name="id"><input name="lang"></form></demand-card>`,
      ])
      .join(''),
    works: `document.forms.form.attributes.name === 'attributes'`,
  },
};

/** Opens a page with all elements and uses them. Errors of the page or the library are failures. */
async function open({ head, works }: Page, lang = 'en') {
  const recorder = `console.error = (...words) => errors.push(words.join(' '));`;
  const { page } = await pageOf(recorder, `${head}<main>${elements}</main>`, { lang });
  const driven = (await page.eval(`(${drive.toString()})('main')`)) as Driven[];
  // Copied into this page, whose prototypes are unchanged.
  return {
    driven: structuredClone(driven),
    works: page.eval(works) as boolean,
    errors: page.errors,
  };
}

describe('a page with conflicting scripts', () => {
  const expected: Record<string, Driven[]> = {};

  before(async () => {
    for (const lang of ['en', 'fr']) {
      ({ driven: expected[lang] } = await open({ head: '', works: 'true' }, lang));
      document.body.replaceChildren();
    }
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [what, page] of Object.entries(pages)) {
    it(`${what}: the widgets show every word, and the page still works`, async () => {
      for (const lang of ['en', 'fr']) {
        const { driven, works, errors } = await open(page, lang);
        expect(errors).to.deep.equal([]);
        expect(driven).to.deep.equal(expected[lang]);
        expect(works).to.equal(true);
        document.body.replaceChildren();
      }
      await record('scripts', what, 'every word', page.version);
    });
  }
});
