import { expect } from '@open-wc/testing';
import { type Schema, Validator } from '@cfworker/json-schema';
import jsonSchema from '../../dist/statement.schema.json';
import json from '../../src/statement/myanmar-2025-01-31.json';
import { river } from '../fixtures/river.js';

const schema = jsonSchema as Schema;
const validator = new Validator(schema, '2020-12', false);

/** Lists the fields of a schema without a description, at any depth. */
function undescribed(node: Schema, path = ''): string[] {
  const fields = Object.entries((node.properties ?? {}) as Record<string, Schema>);
  const below = [node.items, node.additionalProperties].filter(
    (each): each is Schema => typeof each === 'object',
  );
  return [
    ...fields.flatMap(([key, field]) => [
      ...(field.description ? [] : [`${path}/${key}`]),
      ...undescribed(field, `${path}/${key}`),
    ]),
    ...below.flatMap((each) => undescribed(each, path)),
  ];
}

describe('the published JSON Schema', () => {
  it('describes every field for editors', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(undescribed(schema)).to.deep.equal([]);
    expect(Object.keys(schema.properties ?? {})).to.include.members(Object.keys(river));
  });

  it('accepts the statements that the library accepts', () => {
    expect(validator.validate(json).errors).to.deep.equal([]);
    expect(validator.validate(river).errors).to.deep.equal([]);
  });

  it('rejects another structure', () => {
    for (const change of [
      { title: 7 },
      { date: '31 January 2025' },
      { signers: [] },
      { sections: [] },
      { figures: [{ id: 'a b' }] },
      { url: 'javascript:alert(1)' },
    ]) {
      const { valid } = validator.validate({ ...river, ...change });
      expect(valid, JSON.stringify(change)).to.equal(false);
    }
  });
});
