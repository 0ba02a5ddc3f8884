/**
 * What `embed.html` has in it, the page of the iframe and link forms: it shows the widget that its address asks for, and
 * tells a listening parent how high it is. Everything in the address is text to it.
 */
import { fault } from '../statement/fault.js';

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
  if (name === 'statement') return fault(name, 'no other statement in an address', value);
  const { origin } = new URL(document.baseURI);
  return name === 'src' && originOf(value) !== origin
    ? fault(name, `an address on ${origin}`, value)
    : undefined;
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return undefined;
  }
}

function show(main: HTMLElement): void {
  const { documentElement: root } = document;
  const asked = parameters();
  const name = asked.get('widget') ?? 'joint-statement';
  asked.delete('widget');
  const known = name.includes('-') ? customElements.get(name) : undefined;
  if (!known) console.error(fault('widget', 'the name of an element', name));
  const element = document.createElement(known ? name : 'joint-statement');
  const { observedAttributes = [] } = (known ?? {}) as { observedAttributes?: string[] };
  root.lang = asked.get('lang') ?? root.lang;
  root.style.colorScheme = asked.get('theme')?.replace('auto', '') ?? '';
  for (const [attribute, value] of asked) {
    const error = refused(attribute, value);
    if (error) {
      console.error(error);
      main.replaceChildren(document.createElement('joint-statement'));
      return;
    }
    if (attribute.startsWith('--statement-')) element.style.setProperty(attribute, value);
    else if (observedAttributes.includes(attribute)) element.setAttribute(attribute, value);
    else if (attribute !== 'lang') console.warn(`${attribute}: no attribute of <${name}>`);
  }
  // Where it cannot show what was asked, the whole statement is better than nothing.
  element.addEventListener('statement-error', () => {
    element.replaceChildren(document.createElement('joint-statement'));
  });
  main.replaceChildren(element);
}

/** Tells the parent in the words of open-iframe-resizer, and in those of AMP, which @newswire/frames speaks too. */
function tell(): void {
  const { width, height } = document.documentElement.getBoundingClientRect();
  if (!height) return;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  parent.postMessage({ type: 'iframe-resized', ...size }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', ...size }, '*');
}

if (parent !== window) {
  document.documentElement.className = 'framed';
  new ResizeObserver(tell).observe(document.documentElement);
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

addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main')!;
  void library.then(
    () => {
      show(main);
      addEventListener('hashchange', () => {
        // An anchor in the statement is none of a widget.
        if (location.hash.includes('widget=')) show(main);
      });
    },
    () => {
      main.textContent = fault('statement-widgets.js', 'the module beside this page').message;
    },
  );
});
