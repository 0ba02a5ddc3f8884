import type { Node } from 'prosemirror-model';
import type { Annotations } from '../types.js';
import { runsOf } from './layout.js';
import { annotationsOf } from './schema.js';

/** The ids that the text has or had, so that a new sentence never gets the links and annotations of an old one. */
export class UsedIds {
  readonly #ids = new Set<string>();
  /** The highest numbers, by what is before them: "p", "section-", "p12s". */
  readonly #last = new Map<string, number>();
  readonly #read = new WeakSet<object>();

  /** Adds the ids of a document. */
  read(doc: Node): void {
    const annotations = annotationsOf(doc);
    if (!this.#read.has(annotations)) this.#addReferences(annotations);
    doc.forEach((block) => {
      if (this.#read.has(block)) return;
      this.#read.add(block);
      this.#add(block.attrs.id as string | null);
      if (block.inlineContent) for (const { id } of runsOf(block)) this.#add(id);
    });
  }

  /** Returns a new id for a sentence of a paragraph or a footnote. */
  sentence(block: string): string {
    const name = block.replace(/^note-(?=\d)/, 'n');
    return this.#next(/\d$/.test(name) ? `${name}s` : `${name}-s`);
  }

  paragraph(): string {
    return this.#next('p');
  }

  section(): string {
    return this.#next('section-');
  }

  note(): string {
    return this.#next('note-');
  }

  #next(start: string): string {
    let number = (this.#last.get(start) ?? 0) + 1;
    while (this.#ids.has(start + String(number))) number++;
    const id = start + String(number);
    this.#add(id);
    return id;
  }

  #add(id: string | null | undefined): void {
    if (!id || this.#ids.has(id)) return;
    this.#ids.add(id);
    // "p12s3" also uses "p12".
    for (let rest: string | undefined = id; rest;) {
      const found: string[] | null = /^(.*?)(\d{1,9})$/.exec(rest);
      const [, start = '', number = ''] = found ?? [];
      if (number) this.#last.set(start, Math.max(this.#last.get(start) ?? 0, Number(number)));
      rest = /^.*\d(?=s$)/.exec(start)?.[0];
    }
  }

  #addReferences(annotations: Annotations): void {
    this.#read.add(annotations);
    const { figures, demands, events, actors, pullQuote, pullQuotes = [] } = annotations;
    this.#add(pullQuote);
    for (const { source } of [...figures, ...demands, ...events, ...actors, ...pullQuotes])
      this.#add(source);
    for (const { leadIn } of demands) this.#add(leadIn);
    for (const { mentions = [] } of events) for (const id of mentions) this.#add(id);
    for (const { sentences } of annotations.translations ?? [])
      for (const id of Object.keys(sentences)) this.#add(id);
  }
}
