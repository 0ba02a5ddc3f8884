import { html, nothing, type TemplateResult } from 'lit';
import {
  sectionsTemplate,
  groupsTemplate,
} from '../elements/joint-statement/joint-statement.template.js';
import { textView } from '../elements/joint-statement/joint-statement.view.js';
import { notesTemplate } from '../elements/joint-statement/text-blocks.template.js';
import {
  type Anchors,
  sentencesTemplate,
} from '../elements/joint-statement/text-sentences.template.js';
import { type CitationView, citationView } from '../elements/shared/citation.view.js';
import { signedHeading } from '../elements/shared/signatories.view.js';
import { signatoriesOf } from '../statement/signatories.js';
import { sentencesOf } from '../statement/text.js';
import { directionOf } from '../utils/language-tag.js';
import { datesTemplate, demandsTemplate, figuresTemplate } from './annotations.template.js';
import { csvNotes } from './csv.js';
import { nameOf } from './data-files.js';
import type { Page } from './page.js';

/** With a function to follow links, footnotes and their marks are links. */
const anchors: Anchors = { anchor: '', target: undefined, follow: () => undefined };

/** A part of the page. Ids of sentences are in lower case, so no sentence has the id of a part. */
interface Part {
  id: string;
  /** What the table of contents calls it. */
  name: string;
  heading: string;
  content: unknown;
}

/** Returns the parts after the text. Leaves out what the statement does not have. */
function partsOf(page: Page): Part[] {
  const { statement, messages, words } = page;
  const { figures, demands, events, signatories, language } = statement;
  const part = (id: string, name: string, content: unknown, heading = name) => [
    { id, name, heading, content },
  ];
  return [
    ...(signatories.length
      ? part(
          'Signatories',
          words.signatories,
          groupsTemplate(signatoriesOf(statement), language, 1, messages),
          signedHeading(statement, messages),
        )
      : []),
    ...(figures.length ? part('Figures', words.figures, figuresTemplate(page)) : []),
    ...(demands.length ? part('Demands', words.demands, demandsTemplate(page)) : []),
    ...(events.length ? part('Dates', words.dates, datesTemplate(page)) : []),
  ];
}

/** Renders the body of the page, in the language of the interface. */
export function bodyTemplate(page: Page): TemplateResult {
  const { statement, messages, words } = page;
  const { language, title, titleLanguage = language } = statement;
  const parts = partsOf(page);
  const contents = [{ id: 'Text', name: words.text }, ...parts, { id: 'Data', name: words.data }];
  return html`<a class="skip" href="#Text">${words.skip}</a>
    ${languagesTemplate(page)}
    <main>
      <header>
        <h1 lang=${titleLanguage} dir=${directionOf(titleLanguage)}>${title}</h1>
        ${issueTemplate(page, citationView(statement, messages))}
      </header>
      <nav class="contents" aria-label=${words.contents}>
        <ul>
          ${contents.map(({ id, name }) => html`<li><a href=${`#${id}`}>${name}</a></li>`)}
        </ul>
      </nav>
      <article id="Text" tabindex="-1">${textTemplate(page)}</article>
      ${parts.map(
        ({ id, heading, content }) =>
          html`<section aria-labelledby=${id}>
            <h2 id=${id}>${heading}</h2>
            ${content}
          </section>`,
      )}
    </main>
    <footer>
      <h2 id="Data">${words.data}</h2>
      ${dataTemplate(page)}
    </footer>`;
}

/** Renders who issued the statement and when, and what was corrected since. */
function issueTemplate(page: Page, citation: CitationView): TemplateResult {
  const { content, statement, status, messages, words } = page;
  const { issuer, comma, colon, date, version, versionLanguage, corrected, corrections } = citation;
  const { language } = content;
  const isPartly = status && sentencesOf(statement).some((sentence) => !sentence.status);
  return html`<p class="issue">
      ${issuer}${comma}<time datetime=${content.date}>${date}</time>${
        version ? html`${comma}<span lang=${versionLanguage}>${version}</span>` : nothing
      }
    </p>
    ${
      status
        ? html`<p class="issue">
            ${messages.translation[status]}${isPartly ? html`<br />${words.partly}` : nothing}
          </p>`
        : nothing
    }
    ${
      corrected
        ? html`<details>
            <summary>${corrected}</summary>
            ${corrections.map(
              (each) => html`<p>${each.date}${colon}<span lang=${language}>${each.text}</span></p>`,
            )}
          </details>`
        : nothing
    }
    ${page.url ? html`<p class="paper">${page.url}</p>` : nothing}`;
}

/** Renders the whole text. The page names the status of a translation once, so its sentences do not. */
function textTemplate({ statement, status, messages }: Page): unknown {
  const whole = textView(statement, { show: 'text' }, messages);
  const view = { ...whole, status: status ?? whole.status };
  const sentences = sentencesTemplate(view, messages, anchors);
  return [
    sectionsTemplate(view.sections, statement.language, 1, sentences),
    notesTemplate(view, anchors, sentences),
  ];
}

/** Renders the links to the page in other languages. */
function languagesTemplate({ language, others, messages, words }: Page): unknown {
  if (others.length === 0) return nothing;
  return html`<nav class="languages" aria-label=${words.languages}>
    <ul>
      <li><span lang=${language} aria-current="page">${languageName(language)}</span></li>
      ${others.map(
        (other) =>
          html`<li>
            <a rel="alternate" href=${other.file} hreflang=${other.language} lang=${other.language}
              >${languageName(other.language)}</a
            >
            ${other.status ? html`<small>${messages.translation[other.status]}</small>` : nothing}
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Returns the name of a language in that language. */
const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Renders the links to the files with the data. */
function dataTemplate({ content, data, messages, words }: Page): TemplateResult {
  return html`<ul>
      ${data.map(
        (file) => html`<li><a href=${file} download>${nameOf(file, words, messages)}</a></li>`,
      )}
    </ul>
    ${csvNotes(content).length > 0 ? html`<p class="note">${words.formula}</p>` : nothing}`;
}
