import { html, nothing, type TemplateResult } from 'lit';
import { linesOfReport } from '../../../src/draft/report.js';
import { fill } from '../../../src/i18n/format.js';
import type { EditorDraft } from '../types.js';
import { languageField, tagOf } from './language.js';
import { begin, chooseAnother, hand, start, type StartContext, type Step } from './state.js';

type CountName = keyof StartContext['words']['start']['counts'];

/** Counts what a draft has, in the order of the summary. */
function countsOf(draft: EditorDraft): Record<CountName, number> {
  const { sections, notes = [], figures, demands, events, actors, signatories } = draft;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    paragraphs: paragraphs.length,
    sentences: paragraphs.flatMap(({ sentences }) => sentences).length,
    figures: figures.length,
    demands: demands.length,
    events: events.length,
    actors: actors.length,
    quotes: (draft.pullQuote === undefined ? 0 : 1) + (draft.pullQuotes?.length ?? 0),
    notes: notes.length,
    signatories: signatories.length,
  };
}

/** Renders what was found in a document, before it is edited. */
export function summaryTemplate(
  { source, opened }: Extract<Step, { name: 'found' }>,
  context: StartContext,
): TemplateResult {
  const { draft, report, saved, tables = 0 } = opened;
  const words = context.words.start;
  const number = new Intl.NumberFormat(context.language);
  const counts = Object.entries(countsOf(draft)) as [CountName, number][];
  return html`<h2 tabindex="-1" data-focus>${fill(words.found, { file: source.name })}</h2>
    <p class="title" lang=${draft.language} dir="auto">${draft.title}</p>
    ${draft.date ? nothing : html`<p class="warning">${words.noDate}</p>`}
    <dl class="counts">
      ${counts.map(
        ([name, count]) =>
          html`<div>
            <dt>${words.counts[name]}</dt>
            <dd>${number.format(count)}</dd>
          </div>`,
      )}
    </dl>
    ${saved ? nothing : languageTemplate(context, opened.language)}
    ${
      report.length === 0
        ? html`<p>${words.noReport}</p>`
        : html`<h3 id="start-report">${words.report}</h3>
            <ul class="report" tabindex="0" aria-labelledby="start-report" lang="en" dir="ltr">
              ${linesOfReport(report).map((line) => html`<li>${line}</li>`)}
            </ul>`
    }
    ${
      tables > 0
        ? html`<p class="warning">
            ${fill(words.tables, {
              n: number.format(tables),
              command: context.words.layout.commandNames.signatories,
            })}
          </p>`
        : nothing
    }
    <p class="row">
      <button
        type="button"
        class="first"
        @click=${() => {
          void hand(draft, report, context);
        }}
      >
        ${words.edit}
      </button>
      <button
        type="button"
        @click=${() => {
          chooseAnother(context);
        }}
      >
        ${words.another}
      </button>
    </p>`;
}

function languageTemplate(context: StartContext, language: string): TemplateResult {
  const words = context.words.start;
  const { again, step } = start;
  const tag = tagOf(again);
  return html`<p class="language">
      ${fill(words.isLanguage, { language: context.languages[language] ?? language })}
    </p>
    <details>
      <summary>${words.again}</summary>
      ${languageField({
        id: 'start-again',
        label: words.language,
        words,
        choice: again,
        languages: context.languages,
        auto: false,
        set(choice) {
          start.again = choice;
          context.update();
        },
      })}
      <p>
        <button
          type="button"
          @click=${() => {
            if (tag && step.name === 'found') void begin(step.source, context, again);
          }}
        >
          ${words.readAgain}
        </button>
      </p>
    </details>`;
}
