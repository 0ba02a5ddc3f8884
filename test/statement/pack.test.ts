import { expect } from '@open-wc/testing';
import { contentOf } from '../../src/statement/content.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import { pack, type PackedStatement, unpack, unpackCounted } from '../../src/statement/pack.js';
import type { Statement } from '../../src/statement/schema.js';

const content = contentOf(json as Statement);

describe('the embedded form of a statement', () => {
  it('gives back every word and id when it is unpacked', () => {
    expect(unpack(pack(content))).to.deep.equal(content);
    const counted = pack(content) as PackedStatement<string[]>;
    expect(unpackCounted(counted)).to.deep.equal(content);
  });

  it('keeps the ids of a paragraph that are not those that are counted', () => {
    const [lede, ...rest] = content.sections;
    const { sentences } = lede!.paragraphs[0]!;
    const paragraphs = [{ id: 'opening', sentences }];
    const own = { ...content, sections: [{ ...lede!, paragraphs }, ...rest] };
    expect(unpack(pack(own))).to.deep.equal(own);
  });

  it('keeps the heading of a section', () => {
    const [lede, ...rest] = content.sections;
    const headed = { ...content, sections: [{ ...lede!, heading: 'Summary' }, ...rest] };
    expect(unpack(pack(headed)).sections[0]?.heading).to.equal('Summary');
  });

  it('has every addressee and every event since which something is counted', () => {
    expect(content.actors.map(({ id }) => id)).to.include.members(
      content.demands.flatMap(({ addressees }) => addressees),
    );
    expect(content.events.map(({ id }) => id)).to.include.members(
      content.figures.flatMap(({ since }) => since ?? []),
    );
  });
});
