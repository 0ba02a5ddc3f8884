import assert from 'node:assert/strict';
import { it } from 'node:test';
import { stillness } from '../../support/stillness.mjs';
import { blocks, contentOf, frame, wanted } from './library.mjs';
import { roles } from './people.mjs';
import { chrome, people, site, visitPost } from './site-under-test.mjs';
import { shiftsOn } from './visitor.mjs';

/** What visitors and feed readers get. */
export function reading() {
  it('moves nothing on a page, with a script and without', async () => {
    const person = people.author;
    await person.openBlockEditor();
    const paragraph = ['core/paragraph', { content: `${frame.before} `.repeat(20) }];
    const whole = wanted.map(([name, given]) => [name, name === 'joint-statement' ? {} : given]);
    const list = [...whole, ['coup-stats', { actions: 'cite share', lang: 'ar' }]];
    const post = await person.publishBlocks('Still', [
      paragraph,
      ...blocks(list).flatMap((block) => [block, paragraph]),
      ['core/shortcode', { text: '[signatory-list limit="10" columns="1" lang="my"]' }],
      paragraph,
    ]);
    const url = `${site.url}/?p=${post}`;
    for (const javaScriptEnabled of [true, false]) {
      for (const width of [360, 1280]) {
        const context = await chrome.newContext({
          // Shifts out of view do not count.
          viewport: { width, height: 12_000 },
          javaScriptEnabled,
        });
        // The fonts of a theme move a page without widgets, too.
        await context.route(/\.woff2/, (route) => route.abort());
        const page = await context.newPage();
        const name = `${width} px, scripts: ${javaScriptEnabled}`;
        if (javaScriptEnabled) {
          const { drawn, moved, shifts } = await stillness(page, url);
          assert.equal(drawn.filter(Boolean).length, list.length + 1, name);
          assert.deepEqual([moved, shifts], [[], []], name);
        } else {
          const shifts = await shiftsOn(page);
          await page.goto(url, { waitUntil: 'domcontentloaded' });
          // The parser can pause within a list.
          const early = shifts.length;
          await page.waitForLoadState('networkidle');
          const widgets = page.locator('[part=base]:visible');
          assert.equal(await widgets.count(), list.length + 1, name);
          assert.deepEqual(shifts.slice(early), [], name);
        }
        await context.close();
      }
    }
  });

  it('loads nothing on a page without a widget', async () => {
    const person = people.editor;
    await person.openBlockEditor();
    const post = await person.publishBlocks('Words', [
      ['core/paragraph', { content: 'Words about coup-stats and class="statement-widget".' }],
    ]);
    const { context, html, modules, faults } = await visitPost(post);
    assert.deepEqual(
      [modules, faults, html.includes('plugins/statement-widgets')],
      [[], [], false],
    );
    assert.ok(!html.includes('statement-widgets-inline-css'));
    await context.close();
  });

  it('has the words in the feed, and neither a script nor an unknown element', async () => {
    await site.php(`update_option( 'posts_per_rss', 100 );`);
    const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
    const [name, given] = wanted[0];
    assert.ok(feed.includes(contentOf(name, given)));
    const own = feed.split('<item>').filter((item) => /<title>(Blocks|Shortcodes) of/.test(item));
    assert.equal(own.length, 2 * roles.length);
    for (const item of own)
      assert.ok(!/<coup-stats|<script|<template|<style|wp-content\/plugins/.test(item));
  });
}
