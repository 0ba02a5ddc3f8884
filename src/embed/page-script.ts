/**
 * What `embed.html` has in it, the page of the iframe and link formats: it shows the widget that its address asks for, and
 * tells a listening parent how high it is. Everything in the address is text to it. What an element without attributes
 * draws stands in the page: a reader sees it before the module has come, and nothing moves when the element takes over.
 */
import { columnsRule } from '../snippets/columns.js';
import { fault, invalid } from '../utils/errors.js';
import { isWhole } from '../utils/attribute-values.js';

/** Loads a script of the page's folder. An import would be refused: it counts as written into the page. */
const load = (src: string, type: string) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src, type, onload: resolve, onerror: reject });
    document.head.append(script);
  });

/** A page in a frame without an origin can load no module, and neither can one opened from a disk. */
const library = load('statement-widgets.js', 'module').catch(() =>
  load('statement-widgets.classic.js', ''),
);

/** What the address asks for: behind the `#`, or behind the `?` where a host takes the other away. */
const parameters = (): URLSearchParams => {
  const hash = location.hash.slice(1);
  return new URLSearchParams(hash.includes('widget=') ? hash : location.search);
};

const here = () => location.href.split('#')[0];

/** Why an attribute is not taken from an address: this page vouches for the words that it shows. */
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

/** The language of what is drawn in the page. */
const { lang: language } = root;

/** What is asked: the name of an element, and its attributes. The page is in the language and colours of both. */
function asked(): { name: string; attributes: URLSearchParams } {
  const attributes = parameters();
  const name = attributes.get('widget') ?? 'joint-statement';
  root.lang = attributes.get('lang') ?? language;
  root.style.colorScheme = attributes.get('theme')?.replace('auto', '') ?? '';
  attributes.delete('widget');
  attributes.delete('lang');
  return { name, attributes };
}

/** What the page has drawn for an element. */
const drawnFor = (name: string) =>
  document.querySelector<HTMLTemplateElement>(`template[id="${CSS.escape(name)}"]`);

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** An older browser shows the whole statement without a style sheet, and no widget. */
const canStyle = 'adoptedStyleSheets' in document;

/** An element that holds what the page has drawn for it, where its class has not come: it finds that as a server's. */
function create(name: string): HTMLElement {
  const element = document.createElement(name);
  const drawn = customElements.get(name) ? null : drawnFor(name);
  if (drawn) {
    const shadow = element.attachShadow({ mode: 'open' });
    shadow.append(drawn.content.lastElementChild!.cloneNode(true));
    const shared = document.querySelector<HTMLTemplateElement>('template')!;
    // Such sheets need no hash in the page's policy.
    if (canStyle)
      shadow.adoptedStyleSheets = [shared, drawn].map(({ content }) =>
        sheet(content.firstElementChild!.textContent),
      );
  }
  // Where it cannot show what was asked, the whole statement is better than nothing.
  element.addEventListener('statement-error', () => {
    element.replaceChildren(document.createElement('joint-statement'));
  });
  return element;
}

/** The attributes that leave the words as they are. */
const harmless = ['actions', 'columns', 'highlight', 'layout', 'limit', 'theme'];

const isProperty = (attribute: string) => attribute.startsWith('--statement-');

function give(element: HTMLElement, attributes: URLSearchParams, known: string[]): void {
  for (const [attribute, value] of attributes) {
    if (isProperty(attribute)) element.style.setProperty(attribute, value);
    else if (known.includes(attribute)) element.setAttribute(attribute, value);
    else {
      if (harmless.includes(attribute)) element.removeAttribute(attribute);
      console.warn(`<${element.localName}> unknown attribute "${attribute}"`);
    }
  }
}

/** What is shown as the page has drawn it, until the element takes over. */
let outlined: HTMLElement | undefined;

/** Shows what is asked as the page has drawn it; nothing where other words may be asked. */
function outline(main: HTMLElement): void {
  const { name, attributes } = asked();
  outlined = undefined;
  if (
    canStyle &&
    !customElements.get(name) &&
    drawnFor(name) &&
    root.lang === language &&
    [...attributes.keys()].every((each) => isProperty(each) || harmless.includes(each))
  ) {
    outlined = create(name);
    give(outlined, attributes, harmless);
    const shadow = outlined.shadowRoot!;
    if (name === 'signatory-list')
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, names(attributes)];
  }
  main.replaceChildren(...(outlined ? [outlined] : []));
}

/** The list of names in as many columns, and with as many of them, as are asked. */
function names(attributes: URLSearchParams): CSSStyleSheet {
  const limit = attributes.get('limit') ?? '';
  return sheet(
    columnsRule(attributes.get('columns') ?? '') +
      (isWhole(limit) ? `ol~ol,li:nth-child(n+${Number(limit) + 1}){display:none}` : ''),
  );
}

/** Where no module comes: what the page has drawn for what is asked, or the whole statement. */
function remain(main: HTMLElement): void {
  outline(main);
  if (outlined) return;
  root.lang = language;
  main.append(create('joint-statement'));
}

/** Shows what is asked by the elements of the module. */
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
  give(element, attributes, observedAttributes);
  if (!element.isConnected) main.replaceChildren(element);
}

let untilWide: ReturnType<typeof setTimeout> | undefined;

/** Tells the parent in the words of open-iframe-resizer, and in those of AMP, which @newswire/frames speaks too. */
function tell(): void {
  const { width, height } = root.getBoundingClientRect();
  clearTimeout(untilWide);
  // The page can load before its frame has a width. Out of view, no event says when the frame gets its width.
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
  // A frame out of view is not drawn on a page of another site, and its observer waits: it would grow in view.
  addEventListener('statement-ready', tell);
  // A link would open in the frame, where few sites let themselves be shown, and take the widget's place.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if ((link?.protocol ?? '').startsWith('http') && link!.href.split('#')[0] !== here()) {
      link!.target = '_blank';
    }
  });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    // A parent whose script came later asks.
    if (
      source === parent &&
      /^(?:iframe-(?:child-init|get-child)|frames-init)/.test(String(data?.type))
    )
      tell();
  });
}

// The page is to be painted in them from the first.
asked();

addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main')!;
  let draw = outline;
  draw(main);
  if (framed) tell();
  addEventListener('hashchange', () => {
    // An anchor in the statement is none of a widget.
    if (location.hash.includes('widget=')) draw(main);
  });
  void library
    .then(
      () => (draw = show),
      () => {
        console.error(fault('statement-widgets.js', 'missing in the folder of this page'));
        return (draw = remain);
      },
    )
    .then(() => {
      draw(main);
    });
});
