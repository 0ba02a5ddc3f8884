/**
 * Lists where `npm test` runs each test. An unlisted test runs in every engine. `npm run test:full` runs the second
 * list in every engine too.
 */

/** The tests of functions that need no page. They run in Node. */
export const inNode = [
  'test/actions/citation.test.ts',
  'test/demo/card-tags.test.ts',
  'test/demo/words.test.ts',
  'test/editor/document/commands.test.ts',
  'test/editor/document/items.test.ts',
  'test/editor/document/notes.test.ts',
  'test/editor/document/outdated.test.ts',
  'test/editor/document/reopened.test.ts',
  'test/editor/document/round-trip.test.ts',
  'test/editor/document/sentences.test.ts',
  'test/draft/around-the-text.test.ts',
  'test/draft/asides.test.ts',
  'test/draft/asking-and-pages.test.ts',
  'test/draft/cells-with-lines.test.ts',
  'test/draft/confirmations.test.ts',
  'test/draft/countries.test.ts',
  'test/draft/days-and-columns.test.ts',
  'test/draft/documents.test.ts',
  'test/draft/draft.test.ts',
  'test/draft/finding.test.ts',
  'test/draft/fractions.test.ts',
  'test/draft/issue-days.test.ts',
  'test/draft/forms-of-lists.test.ts',
  'test/draft/kinds-and-labels.test.ts',
  'test/draft/labels.test.ts',
  'test/draft/mail-and-runs.test.ts',
  'test/draft/later.test.ts',
  'test/draft/lead-ins.test.ts',
  'test/draft/names-in-lists.test.ts',
  'test/draft/names.test.ts',
  'test/draft/notes-of-names.test.ts',
  'test/draft/no-demand.test.ts',
  'test/draft/numbers-in-words.test.ts',
  'test/draft/places-and-inversions.test.ts',
  'test/draft/readers.test.ts',
  'test/draft/shapes.test.ts',
  'test/draft/signatories.test.ts',
  'test/draft/sources.test.ts',
  'test/draft/speakers.test.ts',
  'test/draft/read/docx.test.ts',
  'test/draft/read/formats.test.ts',
  'test/draft/read/html.test.ts',
  'test/draft/read/markdown.test.ts',
  'test/draft/read/odt.test.ts',
  'test/draft/read/pdf.test.ts',
  'test/draft/read/plain-text.test.ts',
  'test/draft/read/refused.test.ts',
  'test/draft/read/word-html.test.ts',
  'test/editor/detect-language.test.ts',
  'test/editor/json.test.ts',
  'test/editor/annotations.test.ts',
  'test/editor/signatories.test.ts',
  'test/editor/published.test.ts',
  'test/editor/translations.test.ts',
  'test/statement/integrity.test.ts',
  'test/statement/json-schema.test.ts',
  'test/statement/languages.test.ts',
  'test/statement/marks.test.ts',
  'test/statement/myanmar.test.ts',
  'test/statement/salvage.test.ts',
  'test/elements/coup-stats.view.test.ts',
  'test/elements/coup-stats-scale.view.test.ts',
  'test/elements/demand-card.view.test.ts',
  'test/elements/demand-list.view.test.ts',
  'test/elements/joint-statement.view.test.ts',
  'test/elements/justice-timeline-axis.view.test.ts',
  'test/elements/justice-timeline.view.test.ts',
  'test/elements/life-of-a-statement.view.test.ts',
  'test/elements/signatories.view.test.ts',
  'test/elements/signatory-list.view.test.ts',
  'test/elements/text-blocks.view.test.ts',
  'test/page/statement-page-files.test.ts',
  'test/serving.test.ts',
];

/** The tests whose result hardly depends on the engine. They run in Chromium, or in another engine if it is missing. */
export const inOneEngine = [
  // The site uses the same library on its own pages.
  'test/demo/*.test.ts',
  // The server drives its own Chromium.
  'test/editor/{publishing,reading}.test.ts',
  // The output of a build or of another program.
  'test/{built,built-in}.test.ts',
  'test/{cli,hosts}/*.test.ts',
  'test/snippets/*.test.ts',
  // The effects of attributes and statements on an element. `test/elements/all.test.ts` renders each element in every
  // engine.
  'test/elements/{coup-stats,demand-card,demand-list,headings,justice-timeline,justice-timeline-axis,signatory-list,statement-quote}.test.ts',
  'test/page/statement-page.test.ts',
  'test/statement/{bad-input,late,translation}.test.ts',
  'test/styles/*.test.ts',
  // Many cases of behaviour that other tests cover in every engine.
  'test/{fuzz,manifest}/*.test.ts',
  // Sizes of the window and media features, which one engine alone can be given.
  'test/editor/looks.test.ts',
  // The phrases are computed from the DOM.
  'test/editor/screen-reader.test.ts',
  // What is around the text of the editor. Its text and its readers run in every engine.
  'test/editor/{around,export,keep,keeping,panels,signatories-table,start,translations-tab}.test.ts',
  'test/accessibility/{media,states,tree}.test.ts',
  'test/elements/{cost,cost-of-lists}.test.ts',
  // Features that the test removes from any engine.
  'test/browsers/*.test.ts',
  'test/embed/{embed-parent,held-address}.test.ts',
];
