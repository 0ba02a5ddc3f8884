import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

export { XmlElement, XmlText };

/** Parses a file of a document. Entities that the file itself declares are not expanded. */
export function parse(
  name: string,
  source: Uint8Array | string,
  includeOffsets = false,
): XmlElement {
  try {
    const xml = typeof source === 'string' ? source : new TextDecoder().decode(source);
    const { root } = parseXml(xml, {
      includeOffsets,
      ignoreUndefinedEntities: true,
    });
    if (root) return root;
    throw new Error('no element');
  } catch (error) {
    // The stack overflows on elements that are nested very deep.
    if (error instanceof RangeError) throw error;
    throw new Error(
      `${name} is damaged: its XML cannot be read. Open it in a word processor and save it again.`,
      { cause: error },
    );
  }
}

/** Returns the child elements of an element, all or only those with a name. */
export const children = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name === name),
  );

/** Returns the element at a path of names. */
export const child = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => children(at, name)[0], parent);

/** Returns all descendants with a name, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = children(parent).reverse();
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.name === name) found.push(at);
    // Word writes a text box twice, and Mammoth reads the second.
    if (at.name !== 'mc:Choice') for (const next of children(at).reverse()) open.push(next);
  }
  return found;
}

/** Returns the value of a property in a Word document. */
export const valueOf = (property: XmlElement | undefined): string | undefined =>
  property?.attributes['w:val'];
