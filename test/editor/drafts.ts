import data from '../../src/statement/myanmar-2025-01-31.json';
import type { EditorDraft } from '../../demo/editor/types.js';

/** The statement on Myanmar, which is valid. */
export const valid = data as unknown as EditorDraft;

/** Some of its items as a draft of a document has them: to be confirmed. */
export const unconfirmed: EditorDraft = {
  ...valid,
  confirm: 'the title, the date, and that the text is word for word that of the statement',
  figures: valid.figures.map((figure, index) =>
    index < 3 ? { confirm: 'the value, its bound, and what it counts', ...figure } : figure,
  ),
  demands: valid.demands.map((demand, index) =>
    index < 2
      ? {
          confirm:
            "that it asks for something, whom, and how strongly; condense the sentence's own verbs into the heading",
          ...demand,
        }
      : demand,
  ),
  signatories: valid.signatories.map((signatory, index) =>
    index === 1 && typeof signatory === 'string'
      ? { confirm: 'that this is a name', name: signatory }
      : signatory,
  ),
};

/** The statement with three errors. */
export const wrong: EditorDraft = {
  ...valid,
  url: 'nowhere',
  figures: valid.figures.map((figure, index) => (index === 1 ? { ...figure, value: 5 } : figure)),
  demands: valid.demands.map((demand, index) =>
    index === 0 ? { ...demand, addressees: ['nobody'] } : demand,
  ),
};
