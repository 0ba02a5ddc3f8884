/** The texts of the statement editor in English. `{name}` is a placeholder. */
export const en = {
  title: 'Statement editor',
  description:
    'Turn a Word document into a statement whose figures, demands and signatories any partner can show.',
  lede: 'Open the document of your statement, confirm what was found in it, and take the widgets to your website. Your document stays on this device.',
  noScript: 'The editor needs JavaScript.',
  /** Opening a document. */
  start: {},
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
