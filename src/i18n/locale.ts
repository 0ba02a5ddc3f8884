import { files } from '../runtime/chunk-manifest.js';
import { onServer } from '../runtime/is-server.js';
import { lazyFile, present } from '../runtime/lazy-file.js';
import { logOnce } from '../runtime/log.js';
import { builtIn } from './bundled-locales.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** By primary subtag. A language that is not here is in a file. */
export const loaded = new Map(builtIn);

/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
export function languageOf(element: Element): string {
  // An element stands alone there.
  const nearest = onServer ? element : element.closest('[*|lang]');
  if (nearest) {
    const xmlLang = onServer ? null : nearest.getAttributeNS(xmlNamespace, 'lang');
    const language = xmlLang ?? nearest.getAttribute('lang') ?? '';
    // Some systems write `fr_FR`.
    return language.trim().replaceAll('_', '-');
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
export function messagesIn(language: string): Messages | undefined {
  const [code] = language.toLowerCase().split('-') as [string];
  const path = `locales/${code}.js`;
  if (!(path in files || loaded.has(code))) {
    // An empty tag and these two name no language.
    if (!['', 'und', 'zxx', 'en'].includes(code)) {
      logOnce(
        'warn',
        `statement-widgets: lang="${code}" is not supported, so widgets are in English`,
        'lang',
      );
    }
    return en;
  }
  const messages = loaded.get(code) ?? messagesFrom(path);
  return messages?.in?.(language) ?? messages;
}

function messagesFrom(path: string): Messages | undefined {
  const { content, error } = present(lazyFile<{ default: Messages }>(path));
  return content?.default ?? (error && en);
}
