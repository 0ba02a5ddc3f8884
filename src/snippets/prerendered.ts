import {
  type Attributes,
  type AttributeType,
  commonAttributes,
  entriesOf,
} from '../elements/descriptor.js';
import { type Part, type Prerendering, repeated, replaced } from '../elements/prerendered.js';
import { extents, textView } from '../elements/joint-statement/joint-statement.view.js';
import { drawings, type ElementName, registry } from '../elements/registry.js';
import { inOrder } from '../elements/rendering.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { sentenceUrl } from '../statement/sentence-url.js';
import { sentencesOf } from '../statement/text.js';
import { inLanguage, type ShownStatement } from '../statement/translation.js';
import { themes } from '../utils/attribute-values.js';
import { fault } from '../utils/errors.js';
import { escape } from '../utils/html.js';
import { primary } from '../utils/language-tag.js';
import { columnsRule } from './columns.js';
import { declarativeRoot, editionFor, framed, ownStyle, sharedStyle } from './dsd-format.js';

/** The HTML of an element in a language, for every value of its attributes but `src` and `statement`. */
export interface Prerendered {
  /** The fallback content, as in `fallbackOf`. */
  words: Part;
  /** The declarative shadow root, as in `dsdFormat`. Its headings are of level 1. */
  drawn: Part;
}

/** Returns the name of the style sheet of an element, which `drawn` includes, and its content. */
export const prerenderedStyle = (element: ElementName): [path: string, css: string] => [
  `${element}.css`,
  sharedStyle() + ownStyle(element),
];

/**
 * Returns the HTML of an element, for a server that runs no JavaScript.
 * @throws if the HTML depends on several attributes, and the element does not say how.
 */
export function prerendered(
  content: StatementContent,
  element: ElementName,
  messages: Messages,
): Prerendered {
  const statement = inLanguage(content, messages.tag);
  const options = { level: 1, link: (id: string) => `#${id}`, anchor: '' };
  const own = drawings[element].prerendered ?? byOneAttribute(element);
  const drawn = own.drawn(
    statement,
    messages,
    (template) => declarativeRoot('', framed(template, messages, { actions: actions.join(' ') })),
    options,
  );
  const words = own.words(statement, messages);
  return {
    words: [`<span lang="${primary(messages.tag)}" dir="${messages.dir}">`, words, '</span>'],
    drawn: replaced(
      withLinks(statement, withCommonAttributes(element, drawn), messages),
      /(?<=data-rendered=")(?=")/g,
      () => renderingParts(element, editionFor(content, messages)),
    ),
  };
}

/** Returns `renderingOf` in parts. */
const renderingParts = (element: ElementName, edition: string): Part[] => [
  edition,
  ...inOrder(Object.keys({ ...registry[element].attributes, ...commonAttributes })).map(
    (name): Part => ({
      if: [{ absent: name }],
      else: [` ${name}=`, { value: name }],
    }),
  ),
];

const actions = ['cite', 'share', 'embed'];

/** Replaces what depends on an attribute that every element has. */
function withCommonAttributes(element: ElementName, drawn: Part): Part {
  const styled = replaced(drawn, /(?<=<style>)(?=<\/style>)/g, () => [
    { file: prerenderedStyle(element)[0] },
    ...('columns' in registry[element].attributes ? [columnsPart] : []),
  ]);
  const themed = replaced(styled, /(?<=data-theme=")auto(?=")/g, (auto) => ({
    choose: 'theme',
    default: auto,
    parts: Object.fromEntries(themes.map((theme) => [theme, theme])),
  }));
  return replaced(
    themed,
    /<p part="actions">.*<\/p\s*>(?=\s*<\/div\s*><\/div><\/template>)/g,
    (html) => ({
      if: [{ absent: 'actions' }],
      else: repeated(html, /<button part="action">.*?<\/button\s*>/g, 'actions', {
        ids: actions,
        standard: [],
      }),
    }),
  );
}

/** Lets a sentence link to the full text on the page, or else to where the statement is published. */
function withLinks(statement: ShownStatement, drawn: Part, messages: Messages): Part {
  const texts = extents.map((show) => {
    const { sections, notes } = textView(statement, { show }, messages);
    const sentences = [...sentencesOf({ sections }), ...notes.flatMap((note) => note.sentences)];
    return { show, ids: new Set(sentences.map(({ id }) => id)) };
  });
  return replaced(drawn, /<a part="link" href="#.*?<\/a\s*>/g, (link) => {
    const [hash, id] = /#([^"]*)/.exec(link) as unknown as [string, string];
    const url = sentenceUrl(statement, id);
    return {
      if: [{ text: texts.filter(({ ids }) => ids.has(id)).map(({ show }) => show) }],
      then: link,
      else: url ? link.replace(hash, () => escape(url)) : '',
    };
  });
}

const [beforeColumns = '', afterColumns = ''] = columnsRule('1').split('1');
const columnsPart: Part = {
  if: [{ absent: 'columns' }],
  else: [beforeColumns, { value: 'columns' }, afterColumns],
};

/** Returns how an element depends on one attribute with a few known values, or on none. */
function byOneAttribute(element: ElementName): Prerendering {
  const { attributes, fallback, fallbackBy } = registry[element];
  const [name = '', ...others] = fallbackBy;
  const values = (statement: ShownStatement) => valuesOf(statement, attributes[name]);
  if (others.length) throw fault(element, 'needs `prerendered` in its drawing');
  return {
    words: (statement, messages) =>
      choice(name, values(statement), (given) => fallback(statement, given, messages)),
    drawn: (statement, messages, draw, options) =>
      choice(name, values(statement), (given) =>
        draw(drawings[element].draw(statement, given, messages, options)),
      ),
  };
}

/** Returns all values of an attribute. */
function valuesOf(statement: ShownStatement, type: AttributeType | undefined): readonly string[] {
  if (type?.kind === 'enum') return type.values;
  return type?.kind === 'id' ? entriesOf(statement, type.of) : [];
}

/** Returns the HTML for each value of an attribute. What all have in common is there once. */
function choice(
  attribute: string,
  values: readonly string[],
  html: (attributes: Attributes) => string,
): Part {
  const standard = html({});
  if (!values.length) return standard;
  const all = values.map((value) => html({ [attribute]: value }));
  const position = all.indexOf(standard);
  if (position < 0) throw fault(attribute, 'no value has the default content');
  // A link stays whole.
  const texts = all.map((each) => each.split(/(?=<(?!\/a))/));
  const isSame = (place: number) => texts.every((each) => each.at(place) === texts[0]!.at(place));
  const shortest = Math.min(...texts.map(({ length }) => length));
  let before = 0;
  while (before < shortest && isSame(before)) before++;
  let after = 0;
  while (after < shortest - before && isSame(-1 - after)) after++;
  const parts = texts.map((each) => each.slice(before, each.length - after).join(''));
  return [
    texts[0]!.slice(0, before).join(''),
    {
      choose: attribute,
      default: values[position]!,
      parts: Object.fromEntries(values.map((value, index) => [value, parts[index]!])),
    },
    texts[0]!.slice(texts[0]!.length - after).join(''),
  ];
}
