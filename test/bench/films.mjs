import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveTwice } from './server.mjs';
import { observe } from './observe.mjs';
import { idle, openPage, recorded, slowPhone } from './visit.mjs';

/** Films an article with three widgets on the slow phone, in each form of the snippet. */

const built = fileURLToPath(new URL('built/', import.meta.url));

/** The time between two pictures, in milliseconds. */
const step = 50;

/** The height of the window, and how many halves of it the reader scrolls to pass the widgets. */
const height = 780;
const screens = 5;

/** Visits an article in its middle, like a reader who follows a link there and reads on. Returns the pictures, and the layout shift. */
async function filmed(browser, url) {
  const { context, page, cdp, failed } = await openPage(browser, {
    width: 360,
    height,
    setting: slowPhone,
  });
  await page.addInitScript(observe, '');
  const pictures = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    pictures.push({ data, time: metadata.timestamp * 1000 });
    void cdp.send('Page.screencastFrameAck', { sessionId });
  });
  // The browser sends a picture whenever the page changes.
  await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 180 });
  await page.goto(`${url}#middle`);
  await idle(page);
  for (let count = 0; count < screens; count += 1) {
    await page.evaluate(`scrollBy({ top: ${height / 2}, behavior: 'instant' })`);
    await idle(page);
  }
  await cdp.send('Page.stopScreencast');
  const start = await page.evaluate('performance.timeOrigin');
  const { shift } = await recorded(page);
  await context.close();
  let last = -Infinity;
  const list = pictures
    .map(({ data, time }) => ({ data, time: Math.round(time - start) }))
    .filter(({ time }, index) => {
      const isKept = time - last >= step || index === pictures.length - 1;
      if (isKept) last = time;
      return isKept;
    });
  return { pictures: list, shift, failed };
}

/** Returns one picture of all, each with its time. */
async function sheet(browser, pictures) {
  const page = await browser.newPage({ viewport: { width: 1300, height: 400 } });
  const figures = pictures.map(
    ({ data, time }) =>
      `<figure><img src="data:image/jpeg;base64,${data}"><figcaption>${time} ms</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;font:14px system-ui}figure{margin:0}img{display:block;width:150px;outline:1px solid #999}</style>${figures.join('')}`,
  );
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}

/** Writes a contact sheet of each article to `built/film/`, and prints the layout shifts. */
export async function filmPages(browser) {
  const server = await serveTwice(built);
  mkdirSync(`${built}film`, { recursive: true });
  for (const form of ['wordpress', 'drawn', 'blockquote', 'iframe']) {
    const { pictures, shift, failed } = await filmed(browser, `${server.origin}/film/${form}.html`);
    const file = `${built}film/${form}.png`;
    writeFileSync(file, await sheet(browser, pictures));
    console.log(
      `${form}: layout shift ${shift.toFixed(4)}, ${pictures.length} pictures in ${file}`,
    );
    for (const what of failed) console.error(`${form}: ${what}`);
  }
  await server.close();
}
