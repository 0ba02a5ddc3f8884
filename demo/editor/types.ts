import type { Command } from 'prosemirror-state';
import type { BlockKind } from './document/selection.js';
import type {
  Actor,
  DatedEvent,
  Demand,
  Figure,
  Signatory,
  Statement,
  Translation,
} from '../../src/statement/schema.js';

/** An item that may still be unconfirmed. `confirm` says what the author has to check. */
export type Open<T> = T & { confirm?: string };

/**
 * A translation that can have texts whose original changed later. `confirm` has the original as it was translated, by the
 * key of each text, such as "sentences/p1s2".
 */
export type OpenTranslation = Translation & { confirm?: Record<string, string> };

/** A statement being edited. It has the form that `statement-widgets new` writes: a statement with `confirm` notes. */
export type EditorDraft = Omit<
  Statement,
  'figures' | 'demands' | 'events' | 'actors' | 'signatories' | 'translations'
> & {
  confirm?: string;
  figures: Open<Figure>[];
  demands: Open<Demand>[];
  events: Open<DatedEvent>[];
  actors: Open<Actor>[];
  signatories: (string | Open<Exclude<Signatory, string>>)[];
  translations?: OpenTranslation[] | undefined;
};

/** What a draft has beside its text. The title, the sections and the footnotes are in the document. */
export type Annotations = Omit<EditorDraft, 'title' | 'sections' | 'notes' | 'sha256'>;

export const itemKinds = ['figure', 'demand', 'event', 'actor', 'quote'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An annotation of a sentence, and the words that it marks in the document. */
export interface Item {
  kind: ItemKind;
  /** Its place in its list of the draft. The default pull quote has -1, the others are in `pullQuotes`. */
  index: number;
  id: string;
  /** The id of its sentence. */
  source: string;
  confirm?: string | undefined;
  /** The marked words. Both are 0 if the text has no such sentence. */
  from: number;
  to: number;
}

/** What the author has selected in the text: words of one sentence. */
export interface SelectedWords {
  sentence: string;
  words: string;
}

/** The document of the editor. Every change is one step of its history. */
export interface Editor {
  /** The statement as it now reads. Its `sha256` is filled in when it is checked or saved. */
  readonly draft: EditorDraft;
  /** All items in the order of the text. Those without a sentence are last. */
  readonly items: Item[];
  readonly selected: Item | undefined;
  readonly selectedWords: SelectedWords | undefined;
  /** What the block at the caret is. */
  readonly block: BlockKind | undefined;
  /** The URL of the link at the caret or at the start of the selection. */
  readonly link: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Replaces the annotations. Without `isOwnStep`, the change is none of the history: undo goes on to the step before. */
  annotate(
    update: (annotations: Annotations) => Annotations,
    options?: { isOwnStep: boolean },
  ): void;
  /** Selects an item: marks its words and scrolls to them. */
  select(item?: Pick<Item, 'kind' | 'index'>): void;
  /** Selects a sentence, a paragraph, a section or a footnote by its id. Returns whether the text has it. */
  goTo(id: string): boolean;
  /** Replaces the whole statement, for example with a file that was opened. Clears the history. */
  open(draft: EditorDraft): void;
  /** Runs a command on the text, such as `splitSentence`. Returns whether it could be run. */
  run(command: Command): boolean;
  /** Returns whether a command can be run now. */
  can(command: Command): boolean;
  undo(): void;
  redo(): void;
  focus(): void;
  /** Calls the listener after every change of the document or the selection. Returns a function that ends this. */
  subscribe(listener: () => void): () => void;
  destroy(): void;
}
