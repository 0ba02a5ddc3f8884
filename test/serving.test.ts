import { readFile } from 'node:fs/promises';
import { expect } from '@open-wc/testing';
import { headersOf, unwanted } from '../scripts/release/serving.js';

/** Reads the rules like a static host: each matching rule adds its headers. */

const text = await readFile('integrations/serving/_headers', 'utf8');

/** Parses a `_headers` file: a path at the start of a line, followed by indented headers. */
function parse(file: string) {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of file.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [, name, value] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers.push([name, value]);
    else {
      expect(line).to.match(/^\/[\w/*-]+$/);
      rules.push({ pattern: new RegExp(`^${line.replaceAll('*', '.*')}$`), headers: [] });
    }
  }
  return rules;
}

const rules = parse(text);
const served = (path: string) =>
  rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);

const version = '/statement-widgets/versions/0.1.0-0123456789/';
const files = [
  ...[
    'statement-widgets.js',
    'actions.js',
    'custom-statement.js',
    'locales/my.js',
    'embed.html',
  ].map((file) => version + file),
  ...[
    'statement-widgets.js',
    'embed-parent.js',
    'embed.html',
    'index.html',
    'figures.csv',
    'card.png',
  ].map((file) => `/statement-widgets/latest/${file}`),
];

describe('the headers of a static host', () => {
  for (const path of files) {
    it(`${path}: has each header of the table once`, () => {
      // If two rules name one header, hosts either join the values or pick one.
      const names = served(path).map(([name]) => name.toLowerCase());
      expect(names).to.deep.equal([...new Set(names)]);
      expect(Object.fromEntries(served(path))).to.deep.equal(headersOf(path, { typed: false }));
      unwanted.forEach((name) => {
        expect(names).not.to.include(name.toLowerCase());
      });
    });
  }

  it('cache a version for a year, and revalidate the latest soon', () => {
    const caching = (path: string) => Object.fromEntries(served(path))['Cache-Control'];
    expect(caching(`${version}custom-statement.js`)).to.equal(
      'public, max-age=31536000, immutable',
    );
    expect(caching('/statement-widgets/latest/embed.html')).to.match(
      /^public, max-age=300, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
  });

  it('do not affect other files of the site', () => {
    expect(served('/index.html')).to.deep.equal([]);
    expect(served('/statement-widgets-of-ours.js')).to.deep.equal([]);
  });

  it('fit the limits of static hosts: a hundred rules, 2,000 characters a line', () => {
    expect(rules.length).to.be.below(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).to.deep.equal([]);
  });
});
