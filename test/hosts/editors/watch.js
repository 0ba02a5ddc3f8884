/**
 * Runs on a page with an editor. An app passes `mount(place, snippets)`, which resolves to a function that returns the
 * editor's document.
 */
const said = [];
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => {
    if (level === 'error') said.push(words.join(' '));
    say.apply(console, words);
  };
}
addEventListener('error', ({ message }) => said.push(message));
addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));

/** The elements that have fired statement-ready. */
const shown = new Set();
document.addEventListener('statement-ready', ({ target }) => shown.add(target));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Returns the visible text, including shadow roots. */
function read(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType === Node.ELEMENT_NODE) {
    if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return '';
    if (getComputedStyle(node).display === 'none') return '';
  }
  const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
  return [...children].map(read).join('');
}

/** Returns whether a record concerns a snippet. Editors keep updating their own parts for a while. */
const isOfSnippet = ({ target, addedNodes, removedNodes }) =>
  [target, ...addedNodes, ...removedNodes].some((node) =>
    (node.closest ? node : node.parentElement)?.closest(
      'blockquote, coup-stats, demand-card, signatory-list',
    ),
  );

const describe = ({ type, target, attributeName, addedNodes, removedNodes }) =>
  [
    ...[type, target.nodeName.toLowerCase(), attributeName],
    ...[...addedNodes].map(({ nodeName }) => `+${nodeName.toLowerCase()}`),
    ...[...removedNodes].map(({ nodeName }) => `-${nodeName.toLowerCase()}`),
  ]
    .filter(Boolean)
    .join(' ');

/** Opens an editor with the snippets. Returns its initial state, and a function that reads the state again. */
async function open(snippets, phrase) {
  const place = document.createElement('div');
  document.querySelector('main').append(place);
  const readDocument = await globalThis.mount(place, snippets);
  const look = () => ({
    quotations: [...place.querySelectorAll('blockquote')].map(
      ({ outerHTML, parentElement }) => `in <${parentElement.localName}>: ${outerHTML}`,
    ),
    phrases: read(place).replace(/\s+/g, ' ').split(phrase).length - 1,
  });
  const first = { document: JSON.stringify(await readDocument()), ...look() };
  // Reading the document can render the editor again, so this is last.
  const again = async () => ({ ...look(), document: JSON.stringify(await readDocument()) });
  return { place, first, again };
}

/**
 * Opens one editor before the module loads and one after, and watches both while the page must keep responding. Returns
 * the changes.
 */
globalThis.watch = async ({ snippets, module, seconds, phrase }) => {
  const early = await open(snippets, phrase);
  await frame();
  await frame();
  const records = [];
  const observer = new MutationObserver((list) => {
    records.push(...list.filter(isOfSnippet).map(describe));
  });
  const observed = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(early.place, observed);
  await import(module);
  const late = await open(snippets, phrase);
  // The duration does not matter, as long as the page keeps responding.
  const end = performance.now() + 1000 * seconds;
  let ticks = 0;
  const places = document.querySelectorAll('blockquote, coup-stats, demand-card, signatory-list');
  // An element starts when its top comes into view.
  while (performance.now() < end || ticks < places.length) {
    places[ticks % places.length]?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await frame();
    ticks += 1;
  }
  observer.disconnect();
  const results = await Promise.all(
    [early, late].map(async ({ place, again }) => ({
      widgets: [...shown].filter((element) => place.contains(element)).length,
      ...(await again()),
    })),
  );
  return { ticks, records, said, first: early.first, results };
};
