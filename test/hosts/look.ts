import { widgetsIn } from '../widget-in.js';
import { samples, snippets } from './samples.js';

/** The result of a snippet on a host. */
export type Result =
  | 'widget'
  | `widget; without a script ${'words, run together' | 'source' | 'nothing'}`
  | 'words'
  | 'words, run together'
  | 'citation'
  | 'source'
  | 'nothing'
  | 'widget and words';

/** Normalizes the changes of hosts to a text: white space, and curled apostrophes, quotation marks, dashes and dots. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

const textOf = (html: string) => {
  const { body } = new DOMParser().parseFromString(html.replace(/<br>/g, ' '), 'text/html');
  return plain(body.textContent);
};

/** The texts of one format. Each must be complete on the page without a widget. */
const words = (form: string): string[] => (snippets[form] ?? snippets.link!).map(textOf);

/** Returns whether an element of a sample shows its widget. */
const shows = (element: Element | null | undefined) =>
  element?.shadowRoot?.querySelector('[part=base]') != null;

/** Returns the result for readers on a host's page with all snippets in one format. */
export function look(document: Document, form: string): Result {
  const visible = plain(document.body.innerText);
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="#widget="]')];
  const shown =
    form === 'iframe'
      ? frames.map(({ contentDocument }) => contentDocument?.body.querySelector('main > *'))
      : samples.flatMap(([name]) => widgetsIn(document, name));
  if (/<\/?(?:coup-stats|blockquote|iframe|span|a|q|time)\b|\*\*|\]\(/.test(visible))
    return 'source';
  const readable = words(form).every((text) => visible.includes(text));
  if (shown.length === samples.length && shown.every(shows)) {
    return readable && form !== 'iframe' ? 'widget and words' : 'widget';
  }
  // A host that removes line breaks leaves no space between the lines.
  const tight = (text: string) => text.replace(/ /g, '');
  if (!readable) {
    return words(form).every((text) => tight(visible).includes(tight(text)))
      ? 'words, run together'
      : 'nothing';
  }
  return form === 'iframe' ? 'citation' : 'words';
}
