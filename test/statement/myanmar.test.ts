import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { integrityFaults } from '../../src/statement/validation/integrity.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import { type Statement, statementSchema } from '../../src/statement/schema.js';
import { sentencesOf, statementHash, statementText } from '../../src/statement/text.js';

const statement = json as Statement;
const sentences = sentencesOf(statement);

/** Returns the ids of the sentences that match a pattern. */
const where = (pattern: RegExp) =>
  sentences.filter(({ text }) => pattern.test(text)).map(({ id }) => id);

describe('the statement of 31 January 2025', () => {
  it('matches the schema', () => {
    expect(v.safeParse(statementSchema, json).issues).to.equal(undefined);
  });

  it('has the text of its recorded checksum', async () => {
    expect(await statementHash(statement)).to.equal(statement.sha256);
    expect(statement.sha256).to.equal(
      'c6b3937af6794a00a36c9817ee2c4e6fb9838741047a2e7c35ad9602cb0a92a3',
    );
  });

  it('contains the whole text, from its first sentence to its last', () => {
    expect(sentences).to.have.lengthOf(39);
    expect(statementText(statement)).to.match(
      /^The international community must take urgent action.*\n\nThis year[^]*The world must act now\.$/,
    );
  });

  it('keeps the published quotation marks, apostrophes and dashes', () => {
    const text = statementText(statement);
    for (const verbatim of [
      "Myanmar's military junta",
      "'hybrid' or similar",
      '"close and timely cooperation"',
      'International Court of Justice."',
      'National Unity Government—formed',
    ]) {
      expect(text).to.include(verbatim);
    }
    expect(text).not.to.match(/[‘’“”]/);
  });

  it('has no annotation that its sentence does not support', async () => {
    expect(await integrityFaults(statement)).to.deep.equal([]);
  });

  it('names as many signatories as its figure says, in the published spelling and order', () => {
    const { signatories } = statement;
    expect(signatories).to.have.lengthOf(
      Number(statement.figures.find(({ id }) => id === 'organizations')?.value),
    );
    expect(signatories.slice(0, 2)).to.deep.equal([
      '#Sisters2Sisters',
      'Ah Nah Podcast - Conversations with Myanmar',
    ]);
    expect(signatories[29]).to.equal("Mother's Embrace");
    expect(signatories.at(-1)).to.equal('Youth Congress Rohingya');
  });

  it('lists every sentence with a request as a demand', () => {
    // "renewed efforts must push for justice" is no demand: it has no addressee.
    const asking = where(/\b(must|should|call on|urge)\b/).filter((id) => id !== 'p2s3');
    expect(statement.demands.map(({ source }) => source)).to.deep.equal(asking);
  });

  it('adds no word to a sentence in the heading of a demand', () => {
    for (const { heading, source } of statement.demands) {
      const said = sentences.find(({ id }) => id === source)!.text.toLowerCase();
      const added = heading
        .toLowerCase()
        .match(/[\p{L}-]{3,}/gu)!
        .filter((word) => !said.includes(word));
      expect(added, heading).to.deep.equal([]);
    }
  });

  it('refers to its sentences and keeps no second copy of their text', () => {
    const { sections, ...rest } = structuredClone(json);
    expect(sections).to.have.lengthOf(2);
    const annotations = JSON.stringify(rest);
    for (const { text } of sentences) expect(annotations).not.to.include(text.slice(0, 40));
  });
});
