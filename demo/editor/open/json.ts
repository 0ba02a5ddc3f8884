/** Opens a saved statement, finished or with `confirm` notes, as leniently as its form allows. */
import { locatedFaults } from '../../../src/cli/faults.js';
import { offsetOf, positionsIn, treeOf } from '../../../src/cli/json-positions.js';
import { withOwnNotes } from '../../../src/draft/confirmations.js';
import type { Finding } from '../../../src/draft/types.js';
import { schemaVersion } from '../../../src/statement/schema.js';
import { decodedJson } from '../../files/decoded-json.js';
import { allowedUrl } from '../../../src/utils/allowed-url.js';
import type { EditorDraft } from '../types.js';
import { misformed } from './json-form.js';
import type { Opened } from './messages.js';

export type JsonFault = Awaited<ReturnType<typeof locatedFaults>>[number];

/** A file whose text cannot be shown as a statement, with what is wrong with it. */
export class JsonFaults extends Error {
  constructor(
    message: string,
    readonly faults: JsonFault[],
  ) {
    super(message);
  }
}

const lists = ['figures', 'demands', 'events', 'actors', 'signatories'] as const;
/** Without these, no text can be shown. */
const needed = ['schemaVersion', 'title', 'sections', 'notes'];

/** Whether a file is a saved statement, by its name or by its first keys. */
export function isJson(name: string, bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /\.json$/i.test(name) || /^\s*\{\s*"(?:\$schema|confirm|schemaVersion)"\s*:/.test(head);
}

/**
 * Opens the file of a statement. `otherwise` is the language of a statement that does not say its own.
 * @throws with every fault and its place, if the text cannot be shown.
 */
export async function openJson(
  name: string,
  bytes: Uint8Array,
  otherwise: string,
): Promise<Opened> {
  if (bytes.length === 0) throw new Error(`${name} is empty.`);
  const text = decodedJson(bytes);
  if (text === undefined) {
    throw new Error(`${name}: not in UTF-8. Save it as plain text with the encoding UTF-8.`);
  }
  const faults = await locatedFaults(text);
  const { tree } = treeOf(text);
  if (!tree) throw new JsonFaults(`${name} is not valid JSON.`, faults);
  const data = JSON.parse(text) as Partial<EditorDraft> | null;
  const open = { schemaVersion, ...data };
  const wrong = misformed(open).filter(
    ([key, ...inside]) => inside.length > 0 || String(key) in open,
  );
  const hasText = 'title' in open && open.sections?.length !== 0;
  if (
    !hasText ||
    !('sections' in open) ||
    !(open.schemaVersion <= schemaVersion) ||
    wrong.some(([key]) => needed.includes(String(key)))
  ) {
    throw new JsonFaults(
      `${name} cannot be shown as a statement. Correct the places below, or open the document that it was made from.`,
      faults.filter(({ message }) => !message.startsWith('not confirmed')),
    );
  }
  const positionOf = positionsIn(text);
  const placed = (path: string, words: string): Finding => ({
    text: `${words} (${path})`,
    line: positionOf(offsetOf(tree, path)).line,
  });
  const draft = {
    id: '',
    date: '',
    language: otherwise,
    sha256: '',
    ...Object.fromEntries(lists.map((list) => [list, []])),
    ...open,
  } as unknown as EditorDraft;
  const report = [
    ...withoutMisformed(draft, wrong, placed),
    ...withoutUnknown(draft, faults),
    ...withoutBadLinks(draft, placed),
  ];
  return { draft: withOwnNotes(draft), report, language: draft.language, saved: true };
}

type Placed = (path: string, words: string) => Finding;

/** Removes the parts beside the text that have a wrong form, and reports each with its content. */
function withoutMisformed(draft: EditorDraft, wrong: (string | number)[][], placed: Placed) {
  const parts = draft as unknown as Record<string, unknown>;
  const report: Finding[] = [];
  const bad = new Map<string, Set<number>>();
  for (const [key, index] of wrong as [string, number?][]) {
    if (!bad.has(key)) bad.set(key, new Set());
    if (index !== undefined) bad.get(key)!.add(index);
  }
  for (const [key, indices] of bad) {
    const value = parts[key];
    if (Array.isArray(value) && indices.size > 0) {
      for (const index of indices) {
        report.push(placed(`/${key}/${index}`, `Left out: ${JSON.stringify(value[index])}`));
      }
      parts[key] = value.filter((_, index) => !indices.has(index));
    } else {
      report.push(placed(`/${key}`, `Left out: ${JSON.stringify(value)}`));
      if ((lists as readonly string[]).includes(key)) parts[key] = [];
      else if (key === 'id' || key === 'date' || key === 'sha256') parts[key] = '';
      else Reflect.deleteProperty(parts, key);
    }
  }
  return report;
}

/** Removes unknown keys of the text, which has no place for them. Reports them, and keys that are there twice. */
function withoutUnknown(draft: EditorDraft, faults: JsonFault[]): Finding[] {
  return faults.flatMap(({ path, message, line }) => {
    if (message.startsWith('duplicate key')) return [{ text: `${message} (${path})`, line }];
    if (!/^\/(?:sections|notes)\//.test(path)) return [];
    if (!/^(?:unknown key|not confirmed)/.test(message)) return [];
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = keys.pop()!;
    const place = keys.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      draft,
    ) as Record<string, unknown> | undefined;
    if (!place || !(last in place)) return [];
    const value = JSON.stringify(place[last]);
    Reflect.deleteProperty(place, last);
    return [{ text: `Left out the unknown key ${JSON.stringify(last)}: ${value} (${path})`, line }];
  });
}

/** Removes links that lead to a script or to a place that no page may link to. */
function withoutBadLinks(draft: EditorDraft, placed: Placed): Finding[] {
  const report: Finding[] = [];
  const clean = (
    sentences: EditorDraft['sections'][number]['paragraphs'][number]['sentences'],
    path: string,
  ) => {
    sentences.forEach((sentence, index) => {
      const { marks = [] } = sentence;
      const isBad = (mark: object) => 'url' in mark && allowedUrl(String(mark.url)) === undefined;
      marks.forEach((mark, at) => {
        if (!isBad(mark)) return;
        const place = `${path}/sentences/${index}/marks/${at}`;
        report.push(placed(place, `Left out the link ${JSON.stringify(mark)}`));
      });
      if (marks.some(isBad)) sentence.marks = marks.filter((mark) => !isBad(mark));
    });
  };
  draft.sections.forEach(({ paragraphs }, i) => {
    paragraphs.forEach(({ sentences }, j) => {
      clean(sentences, `/sections/${i}/paragraphs/${j}`);
    });
  });
  draft.notes?.forEach(({ sentences }, i) => {
    clean(sentences, `/notes/${i}`);
  });
  return report;
}
