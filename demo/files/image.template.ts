import { html, type TemplateResult } from 'lit';
import { sentencesOf } from '../../src/statement/text.js';
import { inLanguage } from '../../src/statement/translation.js';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import type { Context } from '../builder/context.js';
import { copy } from '../builder/copy.js';
import { capitalized, type ImageKind, type Spoken } from './card.js';
import { idsOf, type ImageChoice, imageOf, type ImagePlan, imagePlan } from './image.js';
import { progressTemplate } from './progress.template.js';
import { save } from './save.js';

const choice: ImageChoice = { ids: {} };
let open = false;
let copied = '';

/** Renders the choice of the image, with a preview. Creates the image once the visitor opens this part. */
export function imageTemplate(context: Context): TemplateResult {
  const { site, set } = context;
  const toggle = ({ target }: Event) => {
    const now = (target as HTMLDetailsElement).open;
    if (now === open) return;
    open = now;
    set({});
  };
  return html`<details class="file" @toggle=${toggle}>
    <summary>${site.files.image}</summary>
    <p class="hint">${site.files.imageHint}</p>
    ${open ? contentTemplate(context) : ''}
  </details>`;
}

function contentTemplate(context: Context): TemplateResult {
  const { site, messages, set } = context;
  const { files } = site;
  const plan = imagePlan(context, choice);
  const { card, look } = plan;
  const { url, blob, message } = imageOf(plan, context, () => {
    set({});
  });
  const theme = ({ target }: Event) => {
    choice.theme = (target as HTMLSelectElement).value as 'light' | 'dark';
    set({});
  };
  const download = () => {
    if (blob) save(card.name, blob);
  };
  return html`${choiceTemplate(plan, context)}
    <p>
      <label
        >${files.imageColours}
        <select @change=${theme}>
          <option value="light" .selected=${!look.dark}>${site.builder.themes.light}</option>
          <option value="dark" .selected=${look.dark}>${site.builder.themes.dark}</option>
        </select></label
      >
    </p>
    ${url ? html`<img src=${url} alt=${card.alternative} width="1200" height="630" />` : ''}
    <p role="status">${message ?? (blob ? '' : progressTemplate(files.imageDrawing))}</p>
    <p>
      <button type="button" class="button" ?disabled=${!blob} @click=${download}>
        ${files.saveImage}
      </button>
    </p>
    <p>
      <label for="image-alternative">${files.alternative}</label>
      <textarea
        id="image-alternative"
        readonly
        rows="5"
        dir=${messages.dir}
        .value=${card.alternative}
      ></textarea>
    </p>
    <p>
      <button type="button" class="button" @click=${copyAlternative(context)}>
        ${files.copyAlternative}
      </button>
      <span role="status">${copied}</span>
    </p>`;
}

const copyAlternative =
  ({ site, set }: Context) =>
  async ({ target }: Event) => {
    const text = (target as HTMLElement)
      .closest('details')!
      .querySelector<HTMLTextAreaElement>('textarea')!;
    copied = (await copy(text.value, text)) ? site.files.copied : site.files.notCopied;
    set({});
  };

/** Renders the choice of the content. */
function choiceTemplate({ kind, id, kinds }: ImagePlan, context: Context): TemplateResult {
  const { site, set } = context;
  const setKind = ({ target }: Event) => {
    choice.kind = (target as HTMLSelectElement).value as ImageKind;
    copied = '';
    set({});
  };
  const setId = ({ target }: Event) => {
    choice.ids[kind] = (target as HTMLSelectElement).value;
    copied = '';
    set({});
  };
  const names = namesOf(kind, context);
  return html`<p>
      <label
        >${site.files.imageShows}
        <select @change=${setKind}>
          ${kinds.map(
            (each) =>
              html`<option value=${each} .selected=${each === kind}>
                ${site.files.imageKinds[each]}
              </option>`,
          )}
        </select></label
      >
    </p>
    <p>
      <label
        >${site.files.imageKinds[kind]}
        <select @change=${setId}>
          ${idsOf(context)[kind].map(
            (each) =>
              html`<option value=${each} lang=${names.get(each)!.language} .selected=${each === id}>
                ${names.get(each)!.text}
              </option>`,
          )}
        </select></label
      >
    </p>`;
}

/** Returns a label for an item. Shortens a long sentence. */
function namesOf(kind: ImageKind, { statement, messages }: Context): Map<string, Spoken> {
  const shown = inLanguage(statement, messages.tag);
  const own = shown.language;
  if (kind === 'quote') {
    return new Map(
      sentencesOf(shown).map(({ id, text, language = own }) => {
        const begins = text.replace(/^(.{100}).+$/su, '$1 …');
        return [id, { text: begins, language }];
      }),
    );
  }
  if (kind === 'statement') {
    const { id, title, titleLanguage = own } = shown;
    return new Map([[id, { text: title, language: titleLanguage }]]);
  }
  if (kind === 'demand') {
    return new Map(
      shown.demands.map(({ id, heading, language = own }) => [id, { text: heading, language }]),
    );
  }
  const figures = statement.figures.map(({ id }) => id).join(' ');
  return new Map(
    figuresView(shown, { figures }, messages).figures.map((figure) => {
      const { id, before = '', number, after = '', counts, numberLanguage, language } = figure;
      const value = capitalized(before + number + after, numberLanguage);
      return [id, { text: `${value} ${counts}`, language }];
    }),
  );
}
