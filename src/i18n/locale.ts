import { files } from '../runtime/chunk-manifest.js';
import { onServer } from '../runtime/is-server.js';
import { lazyFile, present } from '../runtime/lazy-file.js';
import { logOnce } from '../runtime/log.js';
import { loaded } from './loaded.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';
import { primary } from '../utils/language-tag.js';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

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

const fileOf = (language: string) => `locales/${primary(language)}.js`;

/** Whether the messages of a language are on their way. Requests their file if there is one. */
export function areLoading(language: string): boolean {
  const path = fileOf(language);
  if (loaded.has(primary(language)) || !(path in files)) return false;
  const { content, error } = present(lazyFile<{ default: Messages }>(path));
  if (content) loaded.set(primary(language), content.default);
  return !content && !error;
}

/** Returns the messages of the interface in a language, English if there are none, or nothing while they load. */
export function messagesIn(language: string): Messages | undefined {
  if (areLoading(language)) return undefined;
  const code = primary(language);
  const messages = loaded.get(code);
  // An empty tag and these two name no language.
  if (!messages && !(fileOf(language) in files || ['', 'und', 'zxx'].includes(code))) {
    logOnce(
      'warn',
      `statement-widgets: lang="${code}" is not supported, so widgets are in English`,
      'lang',
    );
  }
  return messages ? (messages.in?.(language) ?? messages) : en;
}
