import { expect } from '@open-wc/testing';
import type { Statement } from '../../src/statement/schema.js';
import { parts } from '../elements/helpers.js';
import { sentences } from './texts.js';

/** Checks the order of the sentences, and that each is in its list, quotation, section or footnote. */
export function expectInPlace(root: ShadowRoot, statement: Statement) {
  const shown = parts(root, 'sentence');
  const { sections, notes = [] } = statement;
  expect(shown.map(({ id }) => id.replace(/^.*:/, ''))).to.deep.equal(
    sentences(statement).map(({ id }) => id),
  );
  const places = sections.flatMap(({ kind, paragraphs }) =>
    paragraphs.flatMap(({ item, label, quote, sentences }) =>
      sentences.map(() => ({ kind, item, label, quote, isNote: false })),
    ),
  );
  const noteSentences = notes.flatMap(({ sentences }) => sentences.map(() => ({ isNote: true })));
  [...places, ...noteSentences].forEach((place, index) => {
    const node = shown[index]!;
    const { kind, item, label, quote, isNote } = place as Partial<(typeof places)[0]>;
    const items = ancestorsOf(node, 'li');
    expect(items.length, `lists around ${node.id}`).to.equal(
      item ? (item.level ?? 1) : label ? 1 : 0,
    );
    if (item)
      expect(items[0]!.parentElement!.localName).to.equal(item.list === 'numbered' ? 'ol' : 'ul');
    const around = (selector: string) => node.closest(selector) !== null;
    expect(around('[part=quotation]'), `quotation ${node.id}`).to.equal(quote !== undefined);
    expect(around('[part=closing]'), `closing notes ${node.id}`).to.equal(kind === 'notes');
    expect(around('[part=footnote]'), `footnote ${node.id}`).to.equal(isNote);
  });
}

function ancestorsOf(node: Element, tag: string): Element[] {
  const found = node.parentElement!.closest(tag);
  return found ? [found, ...ancestorsOf(found, tag)] : [];
}
