import { embedded } from '../../../src/statement/embedded.js';
import type { Finding } from '../../../src/draft/types.js';
import { fill } from '../../../src/i18n/format.js';
import type { EditorWords } from '../../words/editor/en.js';
import type { EditorDraft } from '../types.js';
import { ask } from './ask.js';
import type { JsonFault } from './json.js';
import { type LanguageChoice, tagOf } from './language.js';
import type { Opened, Progress, Source } from './messages.js';
import { CrashError, read, ReadError } from './read.js';

/** What the start screen takes from the page around it. */
export interface StartContext {
  words: EditorWords;
  /** The language of the page. */
  language: string;
  /** Languages of statements by their own names. */
  languages: Record<string, string>;
  /** Whether a statement is open. Opening another asks first then. */
  isOpen: boolean;
  /** Opens a statement. The report says what was left out. */
  opened: (draft: EditorDraft, report: Finding[]) => Promise<void>;
  /** Renders the page again. */
  update: () => void;
  /** Shows the start screen, because a file was dropped on the page. */
  show?: () => void;
}

/** What the start screen shows. */
export type Step =
  | { name: 'choose'; cancelled?: boolean }
  | { name: 'reading'; source: Source; progress: Progress }
  /** `message` is a sentence of a reader in English. Without one, the reader crashed. */
  | { name: 'failed'; source: Source; message?: string; faults: JsonFault[] }
  | { name: 'found'; source: Source; opened: Opened };

export const start: {
  step: Step;
  language: LanguageChoice;
  date: string;
  /** The language for reading the same document again. */
  again: LanguageChoice;
  /** Whether the page has loaded all that it needs, and works without a network. */
  isLoaded: boolean;
} = {
  step: { name: 'choose' },
  language: { value: '', typed: '' },
  date: '',
  again: { value: '', typed: '' },
  isLoaded: false,
};

let reading: AbortController | undefined;

/** Shows a step and moves the focus to its heading, since the pressed button is gone. */
function show(step: Step, { update }: StartContext): void {
  start.step = step;
  update();
  document.querySelector<HTMLElement>('.start [data-focus]')?.focus();
}

/** Reads a document. A reading before it ends. */
export async function begin(
  source: Source,
  context: StartContext,
  choice = start.language,
): Promise<void> {
  reading?.abort();
  const own = (reading = new AbortController());
  const { signal } = own;
  show({ name: 'reading', source, progress: { stage: 'reading' } }, context);
  try {
    const opened = await read(source, {
      language: tagOf(choice),
      otherwise: context.language,
      date: start.date,
      signal,
      onProgress(progress) {
        start.step = { name: 'reading', source, progress };
        context.update();
      },
    });
    start.again = { value: opened.language, typed: '' };
    show({ name: 'found', source, opened }, context);
  } catch (error) {
    if (signal.aborted) return;
    const faults = error instanceof ReadError ? error.faults : [];
    const isCrash = error instanceof CrashError;
    const message = isCrash ? {} : { message: (error as Error).message };
    show({ name: 'failed', source, faults, ...message }, context);
  }
}

/** Ends the reading and its worker. */
export function cancel(context: StartContext): void {
  reading?.abort();
  show({ name: 'choose', cancelled: true }, context);
}

/** Goes back to the choice of a document. */
export function chooseAnother(context: StartContext): void {
  show({ name: 'choose' }, context);
}

/** Hands a statement to the editor. Asks first if that replaces another. */
export async function hand(
  draft: EditorDraft,
  report: Finding[],
  context: StartContext,
): Promise<void> {
  const { start: words } = context.words;
  const question = {
    heading: words.replaceHeading,
    text: words.replace,
    yes: words.replaceYes,
    no: words.replaceNo,
  };
  if (context.isOpen && !(await ask(question))) return;
  await context.opened(draft, report);
  start.step = { name: 'choose' };
}

/** Opens the statement that the library shows by default. */
export const openExample = (context: StartContext): Promise<void> =>
  hand(structuredClone(embedded) as unknown as EditorDraft, [], context);

/** Returns what the page says of the current step, for its live region. */
export function saidOf({ step }: typeof start, words: EditorWords['start']): string {
  if (step.name === 'choose') return step.cancelled ? words.cancelled : '';
  if (step.name !== 'reading') return '';
  return step.progress.stage === 'reading'
    ? fill(words.reading, { file: step.source.name })
    : words.finding;
}
