/** The texts of the statement editor in English. `{name}` is a placeholder. */
export const en = {
  title: 'Statement editor',
  description:
    'Turn a Word document into a statement whose figures, demands and signatories any partner can show.',
  lede: 'Open the document of your statement, confirm what was found in it, and take the widgets to your website. Your document stays on this device.',
  noScript: 'The editor needs JavaScript.',
  /** Opening a document. */
  start: {
    heading: 'Open your document',
    drop: 'Drop a file anywhere on this page, choose one, or paste the text.',
    choose: 'Choose a document',
    formats:
      'Word (.docx), OpenDocument (.odt, .fodt), PDF, a web page (.html), Markdown (.md) or plain text (.txt). Word keeps most of your document.',
    stays: 'This page reads your document on this device. It sends it nowhere.',
    offline: 'It now also works without a network.',
    saved: 'Open a saved statement',
    savedHint: 'A .json file that you saved here earlier, also if it is not finished.',
    example: 'Start from the example',
    paste: 'Paste from Word or Google Docs',
    pasteHint:
      'Copy the whole text there, then paste it into this field. Headings, lists, links and emphasis are kept.',
    readPasted: 'Read the text in the field',
    pasted: 'The pasted text',
    language: 'Language of the text',
    languageFound: 'Find out from the text',
    languageOther: 'Another language',
    languageTag: 'Language tag',
    languageTagHint: 'A BCP 47 tag, such as shn for Shan or nl for Dutch.',
    badTag: '“{tag}” is not a language tag. Example: nl.',
    date: 'Day of issue',
    dateHint: 'Leave this empty if the document says it.',
    reading: 'Reading {file}.',
    page: 'Page {page} of {pages}',
    finding: 'Finding the figures, demands, dates and signatories.',
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled.',
    progress: 'Progress',
    failed: 'This document was not opened.',
    crashed:
      'Reading {file} stopped. The document can be too large for this device, or this page could not load its reader. Close other tabs and programs, check your connection, and try again. You can also paste the text.',
    fault: 'Line {line}, column {column}:',
    found: 'Found in {file}',
    counts: {
      paragraphs: 'Paragraphs',
      sentences: 'Sentences',
      figures: 'Figures',
      demands: 'Demands',
      events: 'Dates',
      actors: 'Actors',
      quotes: 'Pull quotes',
      notes: 'Footnotes',
      signatories: 'Signatories',
    },
    noDate: 'No day of issue was found. You can give it with the details.',
    isLanguage: 'The text was read as {language}.',
    again: 'Read again in another language',
    readAgain: 'Read again',
    report: 'Left out or worth a look',
    noReport: 'Nothing was left out.',
    edit: 'Edit this statement',
    another: 'Choose another document',
    replaceHeading: 'Replace the open statement?',
    replace:
      'The statement that is open is replaced, and what you changed in it is lost unless you saved it.',
    replaceYes: 'Replace it',
    replaceNo: 'Keep it',
  },
  /** Keeping the work on the device. */
  keep: {
    heading: 'Keep your work on this device',
    box: 'Keep my work in this browser while I edit. Anyone who uses this device can then read it.',
    kept: 'Your work is kept in this browser. Last change: {time}.',
    waiting: 'Your work is being kept.',
    full: 'Your work is not kept, because this browser has no space left for it. Save the file, and free some space.',
    refused:
      'Your work is not kept, because this browser refuses it, as private windows do. Save the file before you leave.',
    elsewhere:
      'This statement is open in another tab. What you change here is not kept. Close the other tab to go on here.',
    found: 'This browser has kept “{title}”. Last change: {time}.',
    foundUntitled: 'This browser has kept a statement without a title. Last change: {time}.',
    resume: 'Continue',
    remove: 'Remove',
    removeAll: 'Remove everything from this device',
    removed: 'Everything was removed from this device.',
    replaceHeading: 'Replace the work that is kept?',
    replace: 'This browser keeps “{title}”. Keeping this statement replaces it.',
    replaceYes: 'Replace it',
    replaceNo: 'Do not keep this statement',
    removeHeading: 'Remove what is kept?',
    removeSure:
      'What is kept in this browser cannot be brought back. The open statement stays open.',
    removeYes: 'Remove it',
    removeNo: 'Leave it',
  },
  /** The toolbar and the text. */
  text: {
    /** The accessible name of the text. */
    label: 'Text of the statement',
    /** The buttons after the marked words. */
    items: {
      figure: 'Figure: {words}',
      demand: 'Demand: {words}',
      event: 'Date: {words}',
      actor: 'Name: {words}',
      quote: 'Pull quote: {words}',
    },
    openItems: {
      figure: 'Figure, to be confirmed: {words}',
      demand: 'Demand, to be confirmed: {words}',
      event: 'Date, to be confirmed: {words}',
      actor: 'Name, to be confirmed: {words}',
      quote: 'Pull quote, to be confirmed: {words}',
    },
  },
  /** The items in the text, and the panel beside them. */
  items: {},
  /** The table of signatories. */
  signatories: {},
  /** Title, date and other facts of the statement. */
  details: {},
  /** What is still wrong, and what is still to be confirmed. */
  checks: {},
  preview: {},
  translations: {},
  /** Saving and taking the statement along. */
  publish: {},
};

export type EditorWords = typeof en;
