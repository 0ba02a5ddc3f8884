import { htmlCard, markdownCard, startGhost } from '../ghost/site.mjs';
import { make as handMade } from './page.mjs';

/** Tests Ghost: each format of the snippet in its cards, and converted from HTML, as a visitor gets it. */

const paragraph = (text) => `<p>${text}</p>`;

/** Returns the content of a published post. Ghost makes its URLs absolute, but the tests open it on another server. */
async function served(url, { before, after }) {
  const page = (await (await fetch(url)).text()).replaceAll(new URL(url).origin, '');
  const [start, end] = [page.indexOf(paragraph(before)), page.lastIndexOf(paragraph(after))];
  if (start < 0 || end < 0) throw new Error(`${url}: the words around the snippet are gone`);
  return page.slice(start, end + paragraph(after).length);
}

export async function make(snippets, frame, markdown) {
  const [{ expected: whole }] = handMade(snippets, frame);
  const [before, after] = [paragraph(frame.before), paragraph(frame.after)].map(htmlCard);
  const settings = {
    'HTML card': {
      expected: whole,
      forms: snippets,
      publish: (site, form, list) => site.publish(form, [before, ...list.map(htmlCard), after]),
    },
    'Markdown card': {
      expected: { ...whole, markdown: 'widget' },
      forms: { ...snippets, markdown },
      publish: (site, form, list) => site.publish(form, [before, ...list.map(markdownCard), after]),
    },
    'HTML that Ghost converts: `source=html`': {
      expected: { ...whole, element: 'words', blockquote: 'words', iframe: 'citation' },
      forms: snippets,
      publish: (site, form, list) =>
        site.publishHtml(form, [paragraph(frame.before), ...list, paragraph(frame.after)].join('')),
    },
  };
  const site = await startGhost();
  try {
    const records = [];
    for (const [setting, { expected, forms, publish }] of Object.entries(settings)) {
      const html = {};
      for (const [form, list] of Object.entries(forms)) {
        html[form] = await served(await publish(site, form, list), frame);
      }
      records.push({ host: 'Ghost', setting, version: site.version, expected, html });
    }
    return records;
  } finally {
    await site.stop();
  }
}
