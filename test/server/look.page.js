/* global clearInterval, dispatchEvent, document, Event, getComputedStyle, look, MutationObserver, Node, PerformanceObserver, requestAnimationFrame, scrollY, setInterval */
/** Reads the state of the elements on a page. */
globalThis.look = (() => {
  const elements = () =>
    [...document.querySelectorAll('body *')].filter(({ localName }) => localName.includes('-'));

  const attributes = ({ attributes }) =>
    [...attributes]
      // Only HTML from a server says from what it was rendered.
      .filter(({ name }) => name !== 'data-rendered')
      // Skips empty declarations.
      .filter(({ name, value }) => name !== 'style' || (value && !value.endsWith(':undefined')))
      .map(
        ({ name, value }) => ` ${name}="${name === 'style' ? value.replace(/[\s;]/g, '') : value}"`,
      )
      .sort()
      .join('');

  /** Returns the markup of a node, without comments and style sheets, normalized for minification. */
  const markup = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.nodeValue;
        if (child.nodeType !== Node.ELEMENT_NODE || child.localName === 'style') return '';
        // Servers write the value as an attribute, and in the page it is a property.
        const own =
          child.localName === 'input'
            ? attributes(child).replace(' value=""', '')
            : attributes(child);
        return `<${child.localName}${own}>${markup(child)}</>`;
      })
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ ?(<[^>]*>) ?/g, '$1');

  const boxes = () =>
    [document.body, ...elements().map(({ shadowRoot }) => shadowRoot)]
      .flatMap((root) => (root ? [...root.querySelectorAll('*:not(style, script)')] : []))
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const part = node.getAttribute('part') ?? '';
        return { node: `${node.localName} ${part}`, place: [x, y + scrollY, width, height] };
      });

  const amiss = [];
  let shift = 0;
  let told = Promise.resolve();
  return {
    async fonts() {
      await document.fonts.ready;
    },
    now: () => ({
      markup: elements().map(({ shadowRoot }) => (shadowRoot ? markup(shadowRoot) : '')),
      boxes: boxes(),
      hidden: elements().flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('button, input, label') ?? [])]
          .filter((node) => getComputedStyle(node).visibility === 'hidden')
          .map(({ localName }) => localName),
      ),
      languages: elements().map(({ shadowRoot }) => {
        const { lang } = shadowRoot.querySelector('[part=base]') ?? {};
        return lang?.slice(0, 2);
      }),
      slots: elements().map(({ shadowRoot }) => shadowRoot?.querySelectorAll('slot').length),
      bases: elements().map(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part=base]').length),
      text: elements()
        .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]')?.textContent ?? '')
        .join('\n'),
    }),
    watch() {
      const first = elements().map(({ shadowRoot }) => shadowRoot.querySelector('[part=base]'));
      const outcomes = elements().map(
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('statement-ready', resolve);
            element.addEventListener('statement-error', resolve);
          }),
      );
      told = Promise.all(outcomes);
      elements().forEach((element, index) => {
        if (!first[index]) return;
        // A frame can show the state after each group of mutations.
        new MutationObserver(() => {
          const shown = element.shadowRoot.querySelectorAll('[part=base], slot').length;
          if (shown !== 1) amiss.push(`${element.localName}: ${shown} at once`);
        }).observe(element.shadowRoot, { childList: true });
      });
      look.first = first;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    },
    async settled() {
      // Starts the elements that are out of view, and those that wait until they are used.
      const print = setInterval(() => {
        dispatchEvent(new Event('beforeprint'));
        elements().forEach((element) => void element.updateComplete);
      }, 50);
      await told;
      clearInterval(print);
      for (const element of elements()) while (!(await element.updateComplete));
      // Waits for two frames, in which a shift would be visible.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await Promise.all(elements().map(({ updateComplete }) => updateComplete));
    },
    seen: () => ({
      amiss,
      shift,
      replaced: elements().map(
        ({ shadowRoot }, index) => shadowRoot.querySelector('[part=base]') !== look.first[index],
      ),
    }),
  };
})();
