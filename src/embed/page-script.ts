/**
 * The script of `embed.html`, the page for the formats iframe and link. It shows the widget that the URL names, and
 * sends its height to the parent. It treats everything in the URL as text. The page contains the HTML of elements
 * without attributes. Readers see it before the module runs, and nothing moves when the element takes over.
 */
import { columnsRule } from '../snippets/columns.js';
import { fault, invalid } from '../utils/errors.js';
import { isWhole } from '../utils/attribute-values.js';

/** Loads a script from the folder of the page. The policy would refuse an `import`, because the script is inline. */
const load = (src: string, type: string) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src, type, onload: resolve, onerror: reject });
    document.head.append(script);
  });

/** Neither a page in a frame without an origin nor a page from a disk can load a module. */
const library = load('statement-widgets.js', 'module').catch(() =>
  load('statement-widgets.classic.js', ''),
);

/** Returns the parameters in the URL: after the `#`, or after the `?` if a site removes the hash. */
const parameters = (): URLSearchParams => {
  const hash = location.hash.slice(1);
  return new URLSearchParams(hash.includes('widget=') ? hash : location.search);
};

const here = () => location.href.split('#')[0];

/** Returns the error for an attribute that the URL must not set, because this page vouches for its words. */
function refused(name: string, value: string): Error | undefined {
  if (name === 'statement')
    return fault(name, `${JSON.stringify(value)} is not allowed in the URL. Use src.`);
  const { origin } = new URL(document.baseURI);
  return name === 'src' && originOf(value) !== origin
    ? invalid(name, value, `a URL on ${origin}`)
    : undefined;
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
}

const { documentElement: root } = document;

/** The language of the HTML in the page. */
const { lang: language } = root;

/** Parses the name of an element and its attributes from the URL. Sets the language and colours of the page. */
function asked(): { name: string; attributes: URLSearchParams } {
  const attributes = parameters();
  const name = attributes.get('widget') ?? 'joint-statement';
  root.lang = attributes.get('lang') ?? language;
  root.style.colorScheme = attributes.get('theme')?.replace('auto', '') ?? '';
  attributes.delete('widget');
  attributes.delete('lang');
  return { name, attributes };
}

/** Returns the HTML in the page for an element. */
const drawnFor = (name: string) =>
  document.querySelector<HTMLTemplateElement>(`template[id="${CSS.escape(name)}"]`);

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** Older browsers show the whole statement without a style sheet, and no widget. */
const canStyle = 'adoptedStyleSheets' in document;

/** Whether the page is as high as the widget. The iframe keeps its height until then. */
let isFinal = false;

/**
 * Creates an element. If its class has not loaded, the element gets the HTML in the page, like server-rendered HTML.
 */
function create(name: string): HTMLElement {
  isFinal = false;
  const element = document.createElement(name);
  const drawn = customElements.get(name) ? null : drawnFor(name);
  if (drawn) {
    const shadow = element.attachShadow({ mode: 'open' });
    shadow.append(drawn.content.lastElementChild!.cloneNode(true));
    const shared = document.querySelector<HTMLTemplateElement>('template')!;
    // The page's policy needs no hash for these sheets.
    if (canStyle)
      shadow.adoptedStyleSheets = [shared, drawn].map(({ content }) =>
        sheet(content.firstElementChild!.textContent),
      );
  }
  // If the element cannot show the requested content, the page shows the whole statement.
  element.addEventListener('statement-error', () => {
    element.replaceChildren(document.createElement('joint-statement'));
  });
  return element;
}

const isProperty = (attribute: string) => attribute.startsWith('--statement-');

/** Returns the attributes that do not change the words. The page lists those of its elements. */
const harmlessIn = (main: HTMLElement) => main.dataset.keepWords!.split(' ');

function give(
  element: HTMLElement,
  attributes: URLSearchParams,
  known: string[],
  harmless: string[],
): void {
  for (const [attribute, value] of attributes) {
    if (isProperty(attribute)) element.style.setProperty(attribute, value);
    else if (known.includes(attribute)) element.setAttribute(attribute, value);
    else {
      if (harmless.includes(attribute)) element.removeAttribute(attribute);
      console.warn(`<${element.localName}> unknown attribute "${attribute}"`);
    }
  }
}

/** The element with the HTML in the page, until the module takes over. */
let outlined: HTMLElement | undefined;

/** Shows the HTML in the page for the requested element, unless its attributes can change the words. */
function outline(main: HTMLElement): void {
  const { name, attributes } = asked();
  const harmless = harmlessIn(main);
  outlined = undefined;
  isFinal = false;
  if (
    canStyle &&
    !customElements.get(name) &&
    drawnFor(name) &&
    root.lang === language &&
    [...attributes.keys()].every((each) => isProperty(each) || harmless.includes(each))
  ) {
    outlined = create(name);
    give(outlined, attributes, harmless, harmless);
    const shadow = outlined.shadowRoot!;
    if (name === 'signatory-list')
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, names(attributes)];
    const sheets = [...shadow.adoptedStyleSheets];
    // The widget has other style sheets.
    outlined.addEventListener('statement-ready', () => {
      shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter(
        (each) => !sheets.includes(each),
      );
    });
    // The module can draw other attributes, such as a layout, in another height.
    isFinal = [...attributes.keys()].every((each) => isProperty(each) || each === 'theme');
  }
  main.replaceChildren(...(outlined ? [outlined] : []));
}

/** Returns the style sheet for the requested number of columns and names. */
function names(attributes: URLSearchParams): CSSStyleSheet {
  const limit = attributes.get('limit') ?? '';
  return sheet(
    columnsRule(attributes.get('columns') ?? '') +
      (isWhole(limit) ? `ol~ol,li:nth-child(n+${Number(limit) + 1}){display:none}` : ''),
  );
}

/** Shows the HTML in the page, or the whole statement, if no module loads. */
function remain(main: HTMLElement): void {
  outline(main);
  if (!outlined) {
    root.lang = language;
    main.append(create('joint-statement'));
  }
  isFinal = true;
}

/** Shows the requested element with the module. */
function show(main: HTMLElement): void {
  const { name, attributes } = asked();
  const known = name.includes('-') ? customElements.get(name) : undefined;
  if (!known) console.error(fault('widget', `unknown element ${JSON.stringify(name)}`));
  const [error] = [...attributes].flatMap(([attribute, value]) => refused(attribute, value) ?? []);
  if (error) {
    console.error(error);
    main.replaceChildren(create('joint-statement'));
    return;
  }
  const element =
    known && outlined?.localName === name ? outlined : create(known ? name : 'joint-statement');
  outlined = undefined;
  const { observedAttributes = [] } = (known ?? {}) as { observedAttributes?: string[] };
  give(element, attributes, observedAttributes, harmlessIn(main));
  if (!element.isConnected) main.replaceChildren(element);
}

let untilWide: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends the height to the parent in the protocols of open-iframe-resizer and of AMP, which @newswire/frames also
 * knows.
 */
function tell(): void {
  const { width, height } = root.getBoundingClientRect();
  clearTimeout(untilWide);
  if (!isFinal) return;
  // The page can load before its iframe has a width. Out of view, no event announces the width.
  if (!width) untilWide = setTimeout(tell, 200);
  if (!width || !height) return;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  parent.postMessage({ type: 'iframe-resized', ...size }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', ...size }, '*');
}

const framed = parent !== window;

if (framed) {
  root.className = 'framed';
  new ResizeObserver(tell).observe(root);
  // Out of view, an iframe on another site is not rendered, and its observer waits. The iframe would grow in view.
  addEventListener('statement-ready', () => {
    isFinal = true;
    tell();
  });
  // A link would open in the iframe and replace the widget, and few sites allow iframes.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if ((link?.protocol ?? '').startsWith('http') && link!.href.split('#')[0] !== here()) {
      link!.target = '_blank';
    }
  });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    // The parent's script can load later than this page, and then asks.
    if (
      source === parent &&
      /^(?:iframe-(?:child-init|get-child)|frames-init)/.test(String(data?.type))
    )
      tell();
  });
}

// The first paint needs the language and the colours.
asked();

addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main')!;
  let draw = outline;
  const drawAndTell = () => {
    draw(main);
    if (framed) tell();
  };
  drawAndTell();
  addEventListener('hashchange', () => {
    // The hash can be an anchor in the statement instead.
    if (location.hash.includes('widget=')) drawAndTell();
  });
  void library
    .then(
      () => (draw = show),
      () => {
        console.error(fault('statement-widgets.js', 'missing in the folder of this page'));
        return (draw = remain);
      },
    )
    .then(drawAndTell);
});
