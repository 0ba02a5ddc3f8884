import { browser, isUnfiltered, logIn, roles } from '../wordpress/people.mjs';
import { startSite } from '../wordpress/site.mjs';
import { make as handMade } from './page.mjs';

/**
 * Tests WordPress without the plugin: each format of the snippet, pasted by each role in each editor, as a visitor gets
 * it. Merges roles and releases with the same result.
 */

const sites = { bookworm: 'twentytwentythree', trixie: 'twentytwentyfive' };

/** The editors, with the steps to open them and to publish the snippets between other text. */
const editors = {
  'block editor, Custom HTML': {
    open: (person) => person.openBlockEditor(),
    publish: (person, form, [before, ...list]) => {
      const after = list.pop();
      return person.publishBlocks(form, [
        ['core/paragraph', { content: before }],
        ...list.map((content) => ['core/html', { content }]),
        ['core/paragraph', { content: after }],
      ]);
    },
  },
  'block editor, pasted into the text': {
    open: () => undefined,
    publish: (person, form, parts) => person.publishBlocks(form, parts.join('\n\n')),
  },
  'classic editor, Text tab': {
    open: (person) => person.openClassicEditor(),
    publish: (person, form, parts) => person.publishClassic(form, parts.join('\n\n')),
  },
  'classic editor, Text tab, then seen in the Visual tab': {
    open: () => undefined,
    publish: (person, form, parts) =>
      person.publishClassic(form, parts.join('\n\n'), { seen: true }),
  },
};

/** The result for a visitor if it differs from a hand-written page, since WordPress strips tags. */
function expectedOf(setting, role, whole) {
  if (setting.includes('pasted')) {
    return { ...whole, element: 'words', blockquote: 'words', iframe: 'citation' };
  }
  const mayFrame = role.split(', ').every(isUnfiltered);
  if (mayFrame && !setting.includes('Visual')) return whole;
  return { ...whole, element: 'words', iframe: mayFrame ? whole.iframe : 'citation' };
}

/** Returns the content of a published post. */
async function served(url, post, { before, after }) {
  const page = await (await fetch(`${url}/?p=${post}`)).text();
  const [start, end] = [page.indexOf(`<p>${before}`), page.lastIndexOf(`${after}</p>`)];
  if (start < 0 || end < 0) throw new Error(`post ${post}: the words around the snippet are gone`);
  return page.slice(start, end + after.length + 4);
}

/** Returns the results of one role in every editor, in one release. */
async function pasted(chrome, { url, version }, role, snippets, frame) {
  const person = await logIn(chrome, url, role);
  const records = [];
  for (const [setting, { open, publish }] of Object.entries(editors)) {
    await open(person);
    const html = {};
    for (const [form, list] of Object.entries(snippets)) {
      const post = await publish(person, form, [frame.before, ...list, frame.after]);
      html[form] = await served(url, post, frame);
    }
    records.push({ setting, role, version, html });
  }
  return records;
}

/** Returns the output of WordPress's own sanitizer for each format. */
async function cleaned({ version, php }, snippets, { before, after }) {
  const html = {};
  for (const [form, list] of Object.entries(snippets)) {
    const text = Buffer.from(`<p>${before}</p>${list.join('')}<p>${after}</p>`).toString('base64');
    html[form] = await php(`echo wp_kses_post( base64_decode( '${text}' ) );`);
  }
  return { setting: 'wp_kses_post', role: '', version, html };
}

/** Merges records that differ in only one field. */
function joined(records, field) {
  const groups = new Map();
  for (const record of records) {
    const key = JSON.stringify({ ...record, [field]: '' });
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0],
    [field]: group.map((record) => record[field]).join(', '),
  }));
}

export async function make(snippets, frame) {
  const records = [];
  const chrome = await browser();
  try {
    for (const [release, theme] of Object.entries(sites)) {
      const site = await startSite(release, theme);
      try {
        const made = roles.map((role) => pasted(chrome, site, role, snippets, frame));
        records.push(...(await Promise.all(made)).flat(), await cleaned(site, snippets, frame));
      } finally {
        await site.stop();
      }
    }
  } finally {
    await chrome.close();
  }
  const [{ expected: whole }] = handMade(snippets, frame);
  return joined(joined(records, 'version'), 'role').map(({ setting, role, version, html }) => ({
    host: 'WordPress',
    setting: role ? `${role}: ${setting}` : setting,
    version,
    expected: expectedOf(setting, role, whole),
    html,
  }));
}
