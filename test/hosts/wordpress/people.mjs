import { chromium } from 'playwright-core';
import { chooseEngines } from '../../support/browsers.mjs';

/** The roles of the people who write. */
export const roles = ['administrator', 'editor', 'author', 'contributor'];

/** Whether WordPress lets a role write iframes, scripts and custom elements. */
export const isUnfiltered = (role) => ['administrator', 'editor'].includes(role);

/** Chromium, as the tests of the library start it. */
export async function browser() {
  const { browsers } = chooseEngines();
  if (!browsers.chromium) throw new Error('WordPress is driven in Chromium, which is not there');
  return chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/**
 * Someone who has logged in: the password of each is the name of the role. A contributor may not publish, and has an
 * editor who does.
 */
export async function logIn(chrome, url, role) {
  // In a narrower window the block editor shows either its blocks or its settings.
  const context = await chrome.newContext({ viewport: { width: 1500, height: 900 } });
  // A busy machine needs minutes for a first page of WordPress.
  context.setDefaultTimeout(180_000);
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  const reviewer = role === 'contributor' ? await logIn(chrome, url, 'editor') : undefined;
  return new Person(page, url, reviewer);
}

/** What a person does in the two editors. */
class Person {
  constructor(page, url, reviewer) {
    Object.assign(this, { page, url, reviewer });
  }

  /** Opens the block editor: with an empty post, or with one that is there. */
  async openBlockEditor(post) {
    const { page, url } = this;
    await page.context().clearCookies({ name: 'classic-editor' });
    await page.goto(
      `${url}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`,
    );
    await page.waitForFunction(() =>
      globalThis.wp?.data?.select('core/editor')?.getCurrentPostId(),
    );
    await page.evaluate(() => {
      const preferences = globalThis.wp.data.dispatch('core/preferences');
      preferences.set('core/edit-post', 'welcomeGuide', false);
      preferences.set('core/edit-post', 'fullscreenMode', false);
      // A choice of patterns to begin with, in newer releases.
      preferences.set('core', 'enableChoosePatternModal', false);
    });
  }

  /**
   * Publishes the post in the block editor with other blocks than it had; gives its id. The editor of a contributor
   * opens the post in the block editor, and saves it as published.
   * @param {string} title
   * @param {[string, object][] | string} content blocks by their names and attributes, or a text that is pasted.
   */
  async publishBlocks(title, content) {
    const { page, reviewer } = this;
    // A contributor may not change a post that is published.
    if (reviewer) await this.openBlockEditor();
    const post = await page.evaluate(
      async ([title, content, status]) => {
        const { blocks, data } = globalThis.wp;
        const made =
          typeof content === 'string'
            ? blocks.pasteHandler({ HTML: '', plainText: content, mode: 'BLOCKS' })
            : content.map(([name, attributes]) => blocks.createBlock(name, attributes));
        await data.dispatch('core/block-editor').resetBlocks(made);
        await data.dispatch('core/editor').editPost({ title, status });
        await data.dispatch('core/editor').savePost();
        const editor = data.select('core/editor');
        if (editor.didPostSaveRequestFail()) throw new Error('the post could not be saved');
        return editor.getCurrentPostId();
      },
      [title, content, reviewer ? 'pending' : 'publish'],
    );
    await reviewer?.publishReviewedBlocks(post);
    return post;
  }

  /** Opens a post in the block editor, and saves it as published. */
  async publishReviewedBlocks(post) {
    await this.openBlockEditor(post);
    await this.page.evaluate(async () => {
      const { select, dispatch } = globalThis.wp.data;
      await dispatch('core/editor').editPost({ status: 'publish' });
      await dispatch('core/editor').savePost();
      if (!select('core/editor').isCurrentPostPublished()) throw new Error('it is not published');
    });
  }

  /** Opens the classic editor: with an empty post, or with one that is there. */
  async openClassicEditor(post) {
    const { page, url } = this;
    await page.context().addCookies([{ name: 'classic-editor', value: '1', url }]);
    await page.goto(
      `${url}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`,
    );
  }

  /**
   * Publishes the post in the classic editor with the text in its Text tab; gives its id. The editor of a contributor
   * opens the same tabs, and publishes the post.
   * @param {boolean} [seen] whether the Visual tab is opened before.
   */
  async publishClassic(title, text, { seen = false } = {}) {
    const { page, reviewer } = this;
    if (reviewer) await this.openClassicEditor();
    await page.fill('#title', title);
    await page.click('#content-html');
    await page.fill('#content', text);
    const post = await this.submitClassic({ seen });
    if (reviewer) {
      await reviewer.openClassicEditor(post);
      await reviewer.page.click('#content-html');
      await reviewer.submitClassic({ seen });
    }
    return post;
  }

  /** Presses the button that publishes a post, or submits it for review; gives its id. */
  async submitClassic({ seen }) {
    const { page } = this;
    if (seen) {
      await page.click('#content-tmce');
      await page.waitForFunction(() => globalThis.tinymce?.activeEditor?.initialized);
      await page.click('#content-html');
    }
    // The editor also posts of its own accord, to another address.
    const saved = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        new URL(response.url()).pathname.endsWith('/wp-admin/post.php'),
    );
    const reloaded = page.waitForEvent('domcontentloaded');
    // Beside a long text, the editor moves the button whenever the page scrolls to it.
    await page.$eval('#publish', (button) => button.click());
    await Promise.all([saved, reloaded]);
    await page.waitForURL(/post\.php\?post=\d+/);
    return Number(await page.inputValue('#post_ID'));
  }
}
