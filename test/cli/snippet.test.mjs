import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { files, refused, run } from './run.mjs';

const snippet = (...args) => run(['snippet', 'river.json', ...args], { files });

describe('the command snippet', () => {
  it('prints what to paste, with the fallback content in a language', async () => {
    const { code, stdout, stderr } = await snippet(
      ...['coup-stats', '--figures', 'people', '--lang=fr', '--theme=dark'],
    );
    assert.equal(code, 0);
    assert.match(stderr, /^note this fits only a module that holds river\.json, .*; .* --src /);
    const [script, widget] = stdout.trimEnd().split('\n');
    assert.equal(script, '<script type="module" src="statement-widgets.js"></script>');
    const [, content] = /^<coup-stats figures="people" theme="dark">(.*)<\/coup-stats>$/.exec(
      widget,
    );
    const text = content.replace(/<[^>]*>/g, '').replace(/\s/g, ' ');
    assert.ok(text.includes('Plus de 12 000 personnes au bord du fleuve'), text);
  });

  for (const [args, message] of [
    [['coup-stat'], /element: expected one of coup-stats, /],
    [
      ['coup-stats', '--figures', 'none'],
      /figures: expected one of people, villages; found "none"/,
    ],
    [['coup-stats', '--lang', 'xx'], /lang: expected one of ar, bn, en/],
    [['coup-stats', '--onclick=x'], /attributes: expected --name value; found "--onclick=x"/],
    [['coup-stats', '--figure', 'x'], /attributes: expected some of figures, layout, .*"figure"/],
    [['coup-stats', '--limit', '3'], /attributes: expected some of figures, layout, .*"limit"/],
    [['coup-stats', '--figures'], /figures: expected a value; found ""/],
    [['coup-stats', '--theme', 'neon'], /theme: expected one of auto, light, dark; found "neon"/],
    [['coup-stats', '--layout', 'x'], /layout: expected one of grid, row, list; found "x"/],
    [['coup-stats', '--actions', 'foo'], /actions: expected some of cite, share, embed; found/],
    [['signatory-list', '--limit', 'x'], /limit: expected a whole number from 1; found "x"/],
    [['demand-card'], /demand: expected one of open, publish; found none/],
    [['coup-stats', '--format=iframe', '--statement=a'], /statement: expected --src: the page of/],
    [
      ['coup-stats', '--format=link', '--src=s.json'],
      /src: expected another format, .* a link cannot/,
    ],
    [
      ['coup-stats', '--format=markdown', '--statement=a'],
      /statement: expected another format, such/,
    ],
    [
      [
        'coup-stats',
        '--format=iframe',
        '--page=https://a.org/e.html',
        '--src=https://b.org/s.json',
      ],
      /src: expected an address on https:\/\/a\.org, as the page is; found "https:\/\/b\.org\/s/,
    ],
    [['justice-timeline', '--from=2024-13'], /from: expected a date that exists; found "2024-13"/],
    [['justice-timeline', '--until=2025-02-31'], /until: expected a date that exists; found/],
    [['justice-timeline', '--from=soon'], /from: expected a date, YYYY, YYYY-MM or YYYY-MM-DD/],
    [['demand-list', '--to', 'nobody'], /to: expected one of region, ministry; found "nobody"/],
    [['coup-stats', '--dsd', '--format=link'], /format: expected element, which alone/],
  ]) {
    it(`refuses ${args.join(' ')}`, () => refused(['snippet', 'river.json', ...args], message));
  }

  it('draws the widget for a page without scripts, and gives the hash of its style sheet', async () => {
    const { stdout, stderr } = await snippet('coup-stats', '--dsd');
    assert.match(stdout, /<coup-stats lang="en"><template shadowrootmode="open"><div><style>/);
    const [, style] = /<style>(.*)<\/style>/.exec(stdout);
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(stderr.includes(`'sha256-${hash}'`), stderr);
  });

  it('names where the statement is, and has nothing to note then', async () => {
    const { code, stdout, stderr } = await snippet(
      ...['demand-card', '--demand', 'open', '--src', 'river.json'],
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.includes('<demand-card demand="open" src="river.json">'), stdout);
  });

  for (const [args, note] of [
    [['--format=iframe', '--page=https://a.org/e.html', '--src=/s.json'], /^$/],
    [['--format=iframe', '--src=s.json'], /^$/],
    [['--format=iframe', '--src=https://b.org/s.json'], /only where it lies on https:\/\/b\.org /],
    [
      ['--format=link'],
      /note this fits only a page that holds river\.json, as "statement-widgets build" makes one\n/,
    ],
  ]) {
    it(`notes what another page needs for ${args.join(' ')}`, async () => {
      const { code, stderr } = await snippet('coup-stats', ...args);
      assert.equal(code, 0);
      assert.match(stderr, note);
    });
  }

  it('understands the former name of --format', async () => {
    const present = await snippet('coup-stats', '--format=link');
    const former = await snippet('coup-stats', '--form=link');
    assert.match(present.stdout, /^<blockquote>/);
    assert.equal(former.stdout, present.stdout);
  });

  it('takes the former name of an attribute, which can also name a part of the page', async () => {
    const content = async (...args) => {
      const { code, stdout } = await snippet('joint-statement', ...args);
      assert.equal(code, 0);
      return /<span lang="en".*<\/span>/.exec(stdout)[0];
    };
    const [all, lede] = [await content(), await content('--show=lede')];
    assert.notEqual(lede, all);
    assert.equal(await content('--part=lede'), lede);
    assert.equal(await content('--part=main column'), all);
    assert.equal(await content('--part=lede', '--show=all'), all);
  });
});
