import { inLanguage } from '../../src/statement/translation.js';
import { fill } from '../../src/i18n/format.js';
import { sentencesOf } from '../../src/statement/text.js';
import { standardAccent } from '../builder/choice.js';
import type { Context } from '../builder/context.js';
import { type Font, fonts } from '../builder/state.js';
import { type Card, cardOf, type ImageKind, imageKinds } from './card.js';
import { draw, type Look } from './draw.js';

/** Choices for the image only. The others are those of the builder. */
export interface ImageChoice {
  kind?: ImageKind;
  ids: Partial<Record<ImageKind, string>>;
  theme?: 'light' | 'dark';
}

/** The content and style of the image. */
export interface ImagePlan {
  kind: ImageKind;
  id: string;
  kinds: ImageKind[];
  card: Card;
  look: Look;
}

/** The result of a plan. */
export interface Drawn {
  key: string;
  url?: string;
  blob?: Blob;
  message?: string;
}

const kindOf: Partial<Record<string, ImageKind>> = {
  'coup-stats': 'figure',
  'demand-card': 'demand',
  'demand-list': 'demand',
};

/** Returns the ids of each kind. */
export const idsOf = ({ statement }: Pick<Context, 'statement'>): Record<ImageKind, string[]> => ({
  quote: sentencesOf(statement).map(({ id }) => id),
  figure: statement.figures.map(({ id }) => id),
  demand: statement.demands.map(({ id }) => id),
  statement: [statement.id],
});

/** Plans the image. Default: the content and style of the widget. */
export function imagePlan(context: Context, choice: ImageChoice): ImagePlan {
  const { state, messages, widget, statement } = context;
  const known = idsOf(context);
  const kinds = imageKinds.filter((kind) => known[kind].length > 0);
  const wanted = choice.kind ?? kindOf[widget] ?? 'quote';
  const kind = kinds.includes(wanted) ? wanted : 'quote';
  const first = {
    quote: [state.sentence, statement.pullQuote],
    figure: state.figures.split(/[\s,]+/),
    demand: [state.demand],
    statement: [],
  }[kind];
  const id = [choice.ids[kind], ...first].find((id) => id && known[kind].includes(id));
  const dark = (choice.theme ?? state.theme) === 'dark';
  const font = (key: 'font' | 'heading-font' | 'quote-font') => fonts[state[key] as Font];
  const standard = dark ? standardAccent.dark : standardAccent.light;
  return {
    kind,
    id: id ?? known[kind][0]!,
    kinds,
    card: cardOf(inLanguage(statement, messages.tag), kind, id ?? known[kind][0]!, messages),
    look: {
      dark,

      accent: (dark ? state['accent-dark'] : state.accent) || standard,
      font: font('font'),
      headingFont: font('heading-font'),
      quoteFont: font('quote-font'),
    },
  };
}

let drawn: Drawn = { key: '' };
let drawing: string | undefined;

/**
 * Returns the current image of a plan. Renders one image at a time, then calls `changed` for the newest plan, so that
 * dragging a colour does not queue an image for each step.
 */
export function imageOf({ card, look }: ImagePlan, context: Context, changed: () => void): Drawn {
  const { messages, site } = context;
  const key = JSON.stringify([card, look, messages.tag]);
  if (drawn.key === key) return drawn;
  const { url } = drawn;
  if (drawing === undefined) {
    drawing = key;
    draw(card, messages, look)
      .then(
        (blob): Drawn =>
          blob
            ? { key, blob, url: URL.createObjectURL(blob) }
            : { key, message: site.files.tooLong },
        (error: unknown): Drawn => ({
          key,
          message: fill(site.files.noImage, { message: String(error) }),
        }),
      )
      .then((outcome) => {
        drawing = undefined;
        if (url) URL.revokeObjectURL(url);
        drawn = outcome;
        changed();
      })
      .catch(console.error);
  }
  return { key, ...(url && { url }) };
}
