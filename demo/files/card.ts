import { messagesFor } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { ShownStatement } from '../../src/statement/translation.js';
import { type CitationView, citationView } from '../../src/elements/shared/citation.view.js';
import { demandView } from '../../src/elements/shared/demand.view.js';
import { figuresView, type FigureView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { quoteView } from '../../src/elements/statement-quote/statement-quote.view.js';
import type { SentenceView } from '../../src/elements/shared/sentence.view.js';

export const imageKinds = ['quote', 'figure', 'demand', 'statement'] as const;
export type ImageKind = (typeof imageKinds)[number];

/** A text with its language. */
export interface Spoken {
  text: string;
  language: string;
}

/** The content of an image. */
export interface Card {
  /** The file name. */
  name: string;
  /** The title of the statement, if the image shows nothing else of it. */
  heading?: Spoken;
  figure?: FigureView;
  /** The addressees. */
  asked?: { label: string; addressees: Spoken };
  /** The sentence, without quotation marks. */
  quotation?: Spoken | undefined;
  /** The label of a translation. */
  note: string | undefined;
  citation: CitationView;
  /** The text alternative. */
  alternative: string;
}

/** Returns the opening and the closing quotation mark of a language. */
export const marksOf = (language: string): [open: string, close: string] =>
  (messagesFor(language) ?? en).quotation.split('{text}') as [string, string];

/** Capitalizes the start of a line, since its parts are made for use within a sentence. */
export const capitalized = (text: string, language: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));

/**
 * Returns the content of an image of a sentence, a figure, a demand, or the title.
 * @throws if the statement has no item with this id
 */
export function cardOf(
  statement: ShownStatement,
  kind: ImageKind,
  id: string,
  messages: Messages,
): Card {
  const content = contents[kind](statement, id, messages);
  const { sentence, said, ...shown } = content;
  const citation = citationView(statement, messages);
  const note = sentence?.status && messages.translation[sentence.status];
  const quotation = sentence && { text: sentence.text, language: sentence.language };
  const quoted = quotation && marksOf(quotation.language).join(quotation.text);
  const source = `${statement.title}${messages.comma}${citation.issuer}${messages.comma}${citation.date}`;
  return {
    name: `${statement.id}-${kind}-${id}.png`,
    ...shown,
    quotation,
    note,
    citation,
    alternative: [said, quoted, note && `(${note})`, quoted && '–', source]
      .filter(Boolean)
      .join(' '),
  };
}

type Content = Pick<Card, 'heading' | 'figure' | 'asked'> & {
  sentence?: SentenceView;
  /** The text before the sentence in the text alternative. */
  said: string;
};

const contents: Record<
  ImageKind,
  (statement: ShownStatement, id: string, messages: Messages) => Content
> = {
  statement: ({ title, language, titleLanguage = language }) => ({
    heading: { text: title, language: titleLanguage },
    said: '',
  }),
  quote: (statement, sentence, messages) => ({
    sentence: quoteView(statement, { sentence }, messages).sentence,
    said: '',
  }),
  figure: (statement, figures, messages) => {
    const view = figuresView(statement, { figures }, messages);
    const figure = view.figures[0]!;
    const { before = '', number, after = '', counts, since = '', numberLanguage } = figure;
    const value = capitalized(before + number + after, numberLanguage);
    const said = [value, counts, since].filter(Boolean).join(' ');
    return {
      figure,
      sentence: figure.sentence,
      said: `${said} – ${view.citation.asOf}${messages.colon}`.trimEnd(),
    };
  },
  demand: (statement, demand, messages) => {
    const { addressees, addresseesLanguage, sentence } = demandView(
      statement,
      { demand },
      messages,
    );
    return {
      sentence,
      asked: {
        label: messages.askedOf,
        addressees: { text: addressees, language: addresseesLanguage },
      },
      said: `${messages.askedOf} ${addressees}${messages.colon}`.trimEnd(),
    };
  },
};
