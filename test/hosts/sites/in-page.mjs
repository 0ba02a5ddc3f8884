/** Functions for Playwright, which sends each of them to the page without the code around it. */

/** Returns whether the iframe is as high as its document. Heights are whole pixels, rounded up. */
export const frameFits = () => {
  const frame = document.querySelector('iframe');
  const { height } = frame.contentDocument.documentElement.getBoundingClientRect();
  return frame.clientHeight === Math.ceil(height);
};

/** Returns the computed styles of the article's own nodes, by selector. */
export const ownStyles = () =>
  Object.fromEntries(
    ['h1', 'p', 'p a', 'h2', 'blockquote.own', 'li', 'p > button'].map((selector) => {
      const style = getComputedStyle(document.querySelector(`:is(main, article) ${selector}`));
      return [
        selector,
        Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
      ];
    }),
  );

/**
 * Returns the computed styles of every node in a widget, and the styles that it inherits on purpose. Sizes are left
 * out, because they depend on the site's fonts.
 */
export const widgetStyles = (widget) => {
  const place = widget.getRootNode().host ?? widget;
  const { color, colorScheme, fontFamily, fontSize } = getComputedStyle(place.parentElement);
  // Custom properties only matter where another property uses them.
  const other =
    /^(?:--.*|(?:width|height|top|left|right|bottom|inset-.*)$|(?:.*-)?(?:inline|block)-size$|(?:perspective|transform)-origin$)/;
  const base = widget.shadowRoot.querySelector('[part~=base]');
  return {
    inherited: {
      color,
      colorScheme,
      fontFamily,
      fontSize,
      width: `${widget.getBoundingClientRect().width}px`,
    },
    nodes: [base, ...base.querySelectorAll('*')].map((node) => {
      const style = getComputedStyle(node);
      const names = [...style].filter((name) => !other.test(name));
      return {
        name: `${node.localName}[part="${node.getAttribute('part') ?? ''}"]`,
        style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      };
    }),
  };
};

/** Returns the texts in widgets whose contrast is too low, and the number of the others. axe must be on the page. */
export const lowContrast = async () => {
  const { incomplete, passes, violations } = await globalThis.axe.run(
    'coup-stats, blockquote.statement-widget',
    { runOnly: ['color-contrast'] },
  );
  const nodesOf = (results) => results.flatMap(({ nodes }) => nodes);
  return {
    low: nodesOf([...violations, ...incomplete]).map(
      ({ html, any }) => `${html}: ${any[0].message}`,
    ),
    readable: nodesOf(passes).length,
  };
};

/** Returns the left and the right edge of the iframe, and of the column that it should fill. */
export const edges = (column) =>
  ['iframe', column].map((selector) => {
    const { left, right } = document.querySelector(selector).getBoundingClientRect();
    return [Math.round(left), Math.round(right)];
  });

/** Returns the names of boxes that reach out of the window or are too narrow for their content. */
export const overflowing = (element) => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const boxes = document.querySelectorAll(`${element}, blockquote.statement-widget, iframe`);
  return [
    ...(scrollWidth > clientWidth ? ['the page'] : []),
    ...[...boxes]
      .filter((box) => {
        const { left, right } = box.getBoundingClientRect();
        return left < 0 || right > clientWidth || box.scrollWidth > box.clientWidth;
      })
      .map(({ localName }) => localName),
  ];
};
