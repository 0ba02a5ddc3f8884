import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { EditorWords } from '../../words/editor/en.js';
import { ask } from '../open/ask.js';
import type { EditorDraft } from '../types.js';
import type { Keep } from './keep.js';

/** What the choice takes from the page around it. */
export interface KeepContext {
  words: EditorWords;
  /** The language of the page, for dates. */
  language: string;
  keep: Keep;
  /** The open statement, if there is one. */
  draft: (() => EditorDraft) | undefined;
  /** Opens the statement that was kept. */
  resumed: (draft: EditorDraft) => void;
}

const timeIn = (language: string, time: number) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** Renders whether the work is kept on the device, and the work of an earlier visit. */
export function keepTemplate(context: KeepContext): TemplateResult {
  const { keep, draft } = context;
  const words = context.words.keep;
  if (!draft && !keep.found && !keep.removed && keep.state === 'off') return html``;
  return html`<section class="keep" aria-labelledby="keep-heading">
    <h2 id="keep-heading">${words.heading}</h2>
    ${draft ? boxTemplate(context, draft) : nothing}
    <p role="status">${statusOf(context)}</p>
    ${keep.found ? foundTemplate(context) : nothing}
    ${
      keep.found || keep.isOn
        ? html`<p>
            <button type="button" @click=${() => removeAll(context)}>${words.removeAll}</button>
          </p>`
        : nothing
    }
  </section>`;
}

function statusOf({ keep, words: { keep: words }, language }: KeepContext): string {
  if (keep.state === 'kept') {
    return fill(words.kept, { time: timeIn(language, keep.time ?? Date.now()) });
  }
  if (keep.state !== 'off') return words[keep.state];
  return keep.removed ? words.removed : '';
}

function boxTemplate(context: KeepContext, draft: () => EditorDraft): TemplateResult {
  const { keep } = context;
  return html`<label class="choice">
    <input
      id="keep-box"
      type="checkbox"
      .checked=${keep.isOn && keep.state !== 'elsewhere'}
      ?disabled=${keep.state === 'elsewhere'}
      @change=${({ target }: Event) => {
        const box = target as HTMLInputElement;
        if (!box.checked) void keep.turnOff();
        else {
          void mayReplace(context).then((may) => {
            if (may) return keep.turnOn(draft);
            box.checked = false;
            return undefined;
          });
        }
      }}
    />
    <span>${context.words.keep.box}</span>
  </label>`;
}

/** Asks before the work of an earlier visit is replaced. */
async function mayReplace({ keep, words: { keep: words } }: KeepContext): Promise<boolean> {
  if (!keep.found) return true;
  return ask({
    heading: words.replaceHeading,
    text: fill(words.replace, { title: keep.found.draft.title }),
    yes: words.replaceYes,
    no: words.replaceNo,
  });
}

function foundTemplate(context: KeepContext): TemplateResult {
  const { keep, language } = context;
  const words = context.words.keep;
  const { draft, time } = keep.found!;
  const when = timeIn(language, time);
  const { title } = draft;
  const resume = async () => {
    const kept = await keep.resume();
    if (kept) context.resumed(kept);
  };
  return html`<p>
      ${title ? fill(words.found, { title, time: when }) : fill(words.foundUntitled, { time: when })}
    </p>
    <p class="row">
      <button type="button" class="first" @click=${resume}>${words.resume}</button>
    </p>`;
}

async function removeAll({ keep, words: { keep: words } }: KeepContext): Promise<void> {
  const sure = await ask({
    heading: words.removeHeading,
    text: words.removeSure,
    yes: words.removeYes,
    no: words.removeNo,
  });
  if (sure) await keep.removeAll();
}
