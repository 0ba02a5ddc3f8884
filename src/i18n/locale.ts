import { files } from '../runtime/chunk-manifest.js';
import { onServer } from '../runtime/is-server.js';
import { lazyFile, present } from '../runtime/lazy-file.js';
import { logOnce } from '../runtime/log.js';
import { pageChanged } from '../runtime/page.js';
import { loaded } from './loaded.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';
import { primary } from '../utils/language-tag.js';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Returns the language of an element: the nearest `lang` attribute or, in XHTML, `xml:lang`, across shadow roots. */
export function languageOf(element: Element): string {
  // Without a document, the element has no ancestors.
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

/** The time after which elements no longer wait for the messages of a language, in milliseconds. */
const patience = 10_000;

/** Whether the time for each requested file is over. */
const overdue: Record<string, boolean> = {};

/**
 * Whether to wait for the messages of a language. Requests their file if there is one. A file that answers later still
 * counts.
 */
export function areLoading(language: string): boolean {
  const path = fileOf(language);
  if (loaded.has(primary(language)) || !(path in files)) return false;
  const { content, error } = present(lazyFile<{ default: Messages }>(path));
  if (content) loaded.set(primary(language), content.default);
  if (content || error) return false;
  if (!(path in overdue)) {
    overdue[path] = false;
    setTimeout(() => {
      overdue[path] = true;
      if (!loaded.has(primary(language))) pageChanged();
    }, patience);
  }
  return !overdue[path];
}

/** Returns the messages of the interface in a language. Default: English. Returns nothing while they load. */
export function messagesIn(language: string): Messages | undefined {
  if (areLoading(language)) return undefined;
  const code = primary(language);
  const messages = loaded.get(code);
  // An empty tag and these two tags name no language.
  if (!messages && !(fileOf(language) in files || ['', 'und', 'zxx'].includes(code))) {
    logOnce(
      'warn',
      `statement-widgets: lang="${code}" is not supported, so widgets are in English`,
      'lang',
    );
  }
  return messages ? (messages.in?.(language) ?? messages) : en;
}
