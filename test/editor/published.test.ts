import { expect } from '@open-wc/testing';
import {
  lacksCorrection,
  notePublished,
  setPublished,
} from '../../demo/editor/publish/published.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { valid } from './drafts.js';

const correction = { date: '2026-01-31', text: 'A name was misspelt.' };

/** Returns the statement with another first sentence. */
const changed = (text: string): EditorDraft => {
  const draft = structuredClone(valid);
  draft.sections[0]!.paragraphs[0]!.sentences[0]!.text = text;
  return draft;
};

describe('a correction of a published statement', () => {
  afterEach(() => {
    setPublished(undefined);
  });

  it('is missing once the words have changed, until one is added', () => {
    notePublished(valid);
    expect(lacksCorrection(valid)).to.equal(false);
    const draft = changed('Four years have passed.');
    expect(lacksCorrection(draft)).to.equal(true);
    expect(lacksCorrection({ ...draft, corrections: [correction] })).to.equal(false);
    expect(lacksCorrection({ ...valid, title: 'Myanmar' })).to.equal(true);
  });

  it('is missing again if the words change after another export', () => {
    const first = { ...changed('Four years have passed.'), corrections: [correction] };
    notePublished(first);
    expect(lacksCorrection(first)).to.equal(false);
    expect(lacksCorrection({ ...first, title: 'Myanmar' })).to.equal(true);
  });

  it('is not missing if other facts change, or if nothing was published', () => {
    expect(lacksCorrection(changed('Four years have passed.'))).to.equal(false);
    notePublished(valid);
    expect(lacksCorrection({ ...valid, url: 'https://example.org/', signatories: [] })).to.equal(
      false,
    );
  });
});
