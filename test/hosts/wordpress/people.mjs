import { chromium } from 'playwright-core';
import { chooseEngines } from '../../../scripts/lib/browsers.mjs';

/** Chromium, as the tests of the library start it. */
export async function browser() {
  const { browsers } = chooseEngines();
  if (!browsers.chromium) throw new Error('WordPress is driven in Chromium, which is not there');
  return chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/** Someone who has logged in: the password of each is the name of the role. */
export async function logIn(chrome, url, role) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  return new Person(page, url);
}

/** What a person at a keyboard does in the two editors. */
class Person {
  constructor(page, url) {
    Object.assign(this, { page, url });
  }

  /** Opens the block editor with an empty post, without its tour. */
  async openBlockEditor(post) {
    const { page, url } = this;
    await page.goto(
      `${url}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`,
    );
    await page.waitForFunction(() =>
      globalThis.wp?.data?.select('core/editor')?.getCurrentPostId(),
    );
    await page.evaluate(() => {
      const { data } = globalThis.wp;
      data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      // Patterns to begin with: of newer releases.
      data.dispatch('core/preferences').set('core', 'enableChoosePatternModal', false);
      data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
    });
  }

  /** Publishes blocks in a post; gives its id. */
  async publishBlocks(title, blocks) {
    await this.openBlockEditor();
    return this.page.evaluate(
      async ([title, blocks]) => {
        const { blocks: library, data } = globalThis.wp;
        const made = blocks.map(([name, attributes]) => library.createBlock(name, attributes));
        await data.dispatch('core/block-editor').resetBlocks(made);
        await data.dispatch('core/editor').editPost({ title, status: 'publish' });
        await data.dispatch('core/editor').savePost();
        const editor = data.select('core/editor');
        if (editor.didPostSaveRequestFail()) throw new Error('the post could not be saved');
        return editor.getCurrentPostId();
      },
      [title, blocks],
    );
  }

  /** Publishes a text from the Text tab of the classic editor; `seen` has it pass through the Visual tab first. */
  async publishClassic(title, text, { seen = false } = {}) {
    const { page, url } = this;
    await page.goto(`${url}/wp-admin/post-new.php?classic=1`);
    await page.fill('#title', title);
    await page.click('#content-html');
    await page.fill('#content', text);
    if (seen) {
      await page.click('#content-tmce');
      await page.waitForFunction(() => globalThis.tinymce?.activeEditor?.initialized);
      await page.click('#content-html');
    }
    await Promise.all([page.waitForURL(/post\.php\?post=\d+/), page.click('#publish')]);
    return Number(new URL(page.url()).searchParams.get('post'));
  }
}
