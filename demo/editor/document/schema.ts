import type { Transaction } from 'prosemirror-state';
import { type Attrs, type Mark, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import type { Section } from '../../../src/statement/schema.js';
import { allowedUrl } from '../../../src/utils/allowed-url.js';
import type { Annotations } from '../types.js';

type Paragraph = Section['paragraphs'][number];

/** The attributes of a paragraph, apart from its id. The values are those of the statement. */
export interface Form {
  item: NonNullable<Paragraph['item']> | null;
  quote: NonNullable<Paragraph['quote']> | null;
  label: string | null;
}

/** A statement without a text. */
const noAnnotations: Annotations = {
  schemaVersion: 1,
  id: 'statement',
  date: '',
  language: 'en',
  figures: [],
  demands: [],
  events: [],
  actors: [],
  signatories: [],
};

/**
 * Holds the annotations in the attribute of the document. ProseMirror draws a document anew if it finds a difference in
 * its attributes. It finds none between objects of this class, and the focus stays where it is.
 */
export class Held {
  readonly #annotations: Annotations;

  constructor(annotations: Annotations) {
    this.#annotations = annotations;
  }

  get annotations(): Annotations {
    return this.#annotations;
  }
}

const isId = (value: string | null): value is string =>
  value !== null && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value);

/** Returns the id that an element of our own clipboard carries. */
const idOf = (element: HTMLElement, name = 'data-id') => {
  const id = element.getAttribute(name);
  return isId(id) ? id : null;
};

/** The attributes that an element has, without those that have no value. */
const given = (attributes: Record<string, string | number | null | undefined>) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined),
  ) as Record<string, string>;

/** White space is part of the text: a sentence can contain a line break. */
const whitespace = 'pre';

function formOf(element: HTMLElement): Form {
  const { list, level, mark, speaker, label } = element.dataset;
  return {
    item:
      list === 'bulleted' || list === 'numbered'
        ? {
            list,
            ...(level === '2' && { level: 2 as const }),
            ...(mark && list === 'numbered' && { mark }),
          }
        : null,
    quote: speaker === undefined ? null : speaker ? { speaker } : {},
    label: label ?? null,
  };
}

const nodes = {
  doc: {
    content: 'title (heading | paragraph | break)* footnote*',
    attrs: { annotations: { default: new Held(noAnnotations) } },
  },
  title: {
    content: 'text*',
    marks: '',
    whitespace,
    defining: true,
    parseDOM: [{ tag: 'h1[data-title]' }],
    toDOM: () => ['h1', { 'data-title': '' }, 0],
  },
  /**
   * The heading of a section. A statement has the id of the section and not of the heading. If a heading was a paragraph,
   * it keeps the ids of that paragraph and its sentences, for when it becomes a paragraph again.
   */
  heading: {
    content: 'text*',
    marks: 'sentence',
    whitespace,
    defining: true,
    attrs: {
      id: { default: null },
      level: { default: 2 },
      kind: { default: null },
      paragraph: { default: null },
    },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => ({
        id: idOf(element),
        level: level > 2 ? 3 : 2,
        kind: element.dataset.kind === 'notes' ? 'notes' : null,
      }),
    })),
    toDOM: ({ attrs }) => [
      attrs.level === 3 ? 'h3' : 'h2',
      given({ 'data-id': attrs.id as string, 'data-kind': attrs.kind as string }),
      0,
    ],
  },
  /** Begins a section without a heading. */
  break: {
    selectable: false,
    attrs: { id: { default: null }, kind: { default: null } },
    parseDOM: [
      {
        tag: 'hr[data-id]',
        getAttrs: (element) => ({
          id: idOf(element),
          kind: element.dataset.kind === 'notes' ? 'notes' : null,
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'hr',
      given({ 'data-id': attrs.id as string, 'data-kind': attrs.kind as string }),
    ],
  },
  paragraph: {
    content: '(text | noteMark)*',
    whitespace,
    attrs: {
      id: { default: null },
      item: { default: null },
      quote: { default: null },
      label: { default: null },
      // The id of the section, if this was its heading.
      section: { default: null },
    },
    parseDOM: [{ tag: 'p', getAttrs: (element) => ({ id: idOf(element), ...formOf(element) }) }],
    toDOM: ({ attrs }) => {
      const { item, quote, label } = attrs as Form;
      return [
        'p',
        given({
          'data-id': attrs.id as string,
          'data-list': item?.list,
          'data-level': item?.level,
          'data-mark': item?.mark,
          'data-speaker': quote && (quote.speaker ?? ''),
          'data-label': label,
        }),
        0,
      ];
    },
  },
  footnote: {
    content: '(text | noteMark)*',
    whitespace,
    defining: true,
    attrs: { id: { default: null }, mark: { default: '*' } },
    parseDOM: [
      {
        tag: 'p[data-footnote]',
        priority: 60,
        getAttrs: (element) => ({ id: idOf(element), mark: element.dataset.footnote ?? '*' }),
      },
    ],
    toDOM: ({ attrs }) => [
      'p',
      given({ 'data-id': attrs.id as string, 'data-footnote': attrs.mark as string }),
      0,
    ],
  },
  text: {},
  /** The mark of a footnote. `mark` is what the footnote has, for display. */
  noteMark: {
    inline: true,
    atom: true,
    attrs: { note: {}, mark: { default: '*' } },
    parseDOM: [
      {
        tag: 'sup[data-note]',
        getAttrs: (element) => {
          const note = idOf(element, 'data-note');
          return note !== null && { note, mark: element.textContent || '*' };
        },
      },
    ],
    toDOM: ({ attrs }) => ['sup', { 'data-note': attrs.note as string }, attrs.mark as string],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  sentence: {
    attrs: { id: {} },
    inclusive: true,
    parseDOM: [
      {
        tag: 'span[data-sentence]',
        getAttrs: (element) => {
          const id = idOf(element, 'data-sentence');
          return id !== null && { id };
        },
      },
    ],
    toDOM: ({ attrs }) => ['span', { 'data-sentence': attrs.id as string }, 0],
  },
  /** A statement has one mark on the same words, and a link says more than bold type. */
  link: {
    attrs: { url: {} },
    inclusive: false,
    excludes: 'link emphasis strong',
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const url = allowedUrl(element.getAttribute('href') ?? '');
          return url !== undefined && { url };
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: attrs.url as string, rel: 'noopener' }, 0],
  },
  emphasis: {
    excludes: 'emphasis strong',
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  strong: {
    excludes: 'emphasis strong',
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
} satisfies Record<string, MarkSpec>;

/** The document of the editor. Its annotations are an attribute, so that undo covers them. */
export const schema = new Schema({ nodes, marks });

/** Returns the id of the sentence that a node belongs to. */
export const sentenceIdOf = ({ marks: of }: { marks: readonly Mark[] }): string | undefined =>
  of.find(({ type }) => type === schema.marks.sentence)?.attrs.id as string | undefined;

/** Returns the marks that put a node into the sentence of its neighbour. */
export const sentenceMarks = (of: readonly Mark[]): Mark[] =>
  of.filter(({ type }) => type === schema.marks.sentence);

/** The annotations of a document. */
export const annotationsOf = ({ attrs }: { attrs: Attrs }): Annotations =>
  (attrs.annotations as Held).annotations;

/** Replaces the annotations of a document. */
export const withAnnotations = (tr: Transaction, annotations: Annotations): Transaction =>
  tr.setDocAttribute('annotations', new Held(annotations));
