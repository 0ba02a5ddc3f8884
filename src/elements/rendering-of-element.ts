import { languageOf } from '../i18n/locale.js';
import { embeddedFingerprint, type Naming } from '../statement/sources/resolve.js';
import { editionOf, renderingOf } from './rendering.js';

/** Returns what an element depends on now. Returns nothing if it has a statement of its own. */
export function renderingFor(element: Naming): string | undefined {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  const statement = embeddedFingerprint();
  if (!statement || element.src || element.statement) return undefined;
  return renderingOf(
    editionOf(statement, languageOf(element) || 'en'),
    observedAttributes,
    (name) => element.getAttribute(name),
  );
}
