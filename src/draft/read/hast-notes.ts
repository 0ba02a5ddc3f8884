/** Footnotes in HTML: links that lead to a note and back, and superscript marks with a paragraph that begins with one. */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import {
  attribute,
  classesOf,
  element,
  isBlock,
  isElement,
  replaceElements,
  text,
  textOf,
} from './hast-tree.js';

interface Place {
  node: Element;
  parents: Parents[];
}

const mark = /^[[(]?(\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/u;

/** Replaces marks of footnotes by `<note-mark>`, and their notes by `<note-text>`. */
export function markNotes(tree: Root | Element): void {
  const counts = new Map<string, number>();
  const idFor = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
  linkedNotes(tree, idFor);
  superscriptNotes(tree, idFor);
  dropEmptyLists(tree);
}

const reference = (id: string) => element('note-mark', [], { note: id });

function linkedNotes(tree: Root | Element, idFor: (name: string) => string): void {
  const targets = new Map<string, Place>();
  const links: (Place & { to: string })[] = [];
  visitParents(tree, 'element', (node, parents) => {
    const href = attribute(node, 'href');
    for (const key of [attribute(node, 'id'), attribute(node, 'name')]) {
      if (key && !targets.has(key)) targets.set(key, { node, parents: [...parents] });
    }
    // Wikipedia and WordPress write the page's URL before the fragment.
    const to = /#([^#]+)$/.exec(href)?.[1];
    if (node.tagName === 'a' && to) links.push({ node, parents: [...parents], to: decoded(to) });
  });
  const linksIn = new Map<Parents, typeof links>();
  for (const link of links) {
    for (const parent of link.parents) {
      if (!linksIn.has(parent)) linksIn.set(parent, []);
      linksIn.get(parent)!.push(link);
    }
  }
  const noteOf = new Map<Element, string>();
  const order = new Map<Nodes, number>();
  visitParents(tree, (node) => void order.set(node, order.size));
  for (const link of links) {
    const target = targets.get(link.to);
    const note = target && containerOf(target);
    const name = mark.exec(textOf(link.node))?.[1];
    if (!note || !name || link.parents.includes(note)) continue;
    if (order.get(note)! < order.get(link.node)!) continue;
    const ids = [link.node, ...link.parents].flatMap((each) =>
      each.type === 'element' ? [each.properties.id, each.properties.name] : [],
    );
    const back = linksIn.get(note) ?? [];
    const returns = back.some(({ to }) => ids.includes(to));
    if (!returns && !noteOf.has(note) && !/note|ref|^_?ftn|^fn/i.test(link.to)) continue;
    let id = noteOf.get(note);
    if (id === undefined) {
      id = idFor(name);
      noteOf.set(note, id);
      for (const each of back) removeBackLink(each, name);
      toNote(note, id);
    }
    const { node, parents } = wholeMark(link, name);
    put(parents.at(-1)!, node, reference(id));
  }
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

function put(parent: Parents, child: ElementContent, replacement: ElementContent): void {
  const index = parent.children.indexOf(child);
  if (index === -1) return;
  parent.children[index] = replacement;
  // "[", the link, "]"
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  if (before?.type !== 'text' || after?.type !== 'text') return;
  if (/[[(]$/u.test(before.value) && /^[\])]/u.test(after.value)) {
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
  }
  // In "fell [1].", the full stop follows the word.
  if (/^[.,;:]/u.test(after.value)) before.value = before.value.trimEnd();
}

/** Returns the list item, paragraph or division that contains the target of a link to a note. */
function containerOf({ node, parents }: Place): Element | undefined {
  const holds = (each: Nodes): each is Element =>
    isElement(each, 'li', 'p', 'div', 'dd', 'aside', 'td');
  return holds(node) ? node : ([...parents].reverse() as Nodes[]).find(holds);
}

function removeBackLink(link: Place, name: string): void {
  // A link with words is a link of the note itself.
  if (textOf(link.node).length > 4) return;
  const { node, parents } = wholeMark(link, name);
  put(parents.at(-1)!, node, text(''));
}

/** Returns the `<sup>` or `<span>` that contains only the link of a mark, or the link. */
function wholeMark({ node, parents }: Place, name: string): Place {
  const parent = parents.at(-1);
  return parent && isElement(parent, 'sup', 'span') && mark.exec(textOf(parent))?.[1] === name
    ? wholeMark({ node: parent, parents: parents.slice(0, -1) }, name)
    : { node, parents };
}

/** Turns an element into a note, without the mark at its start. */
function toNote(node: Element, id: string): void {
  if (node.tagName === 'p') {
    node.children = [element('p', node.children)];
  }
  node.tagName = 'note-text';
  node.properties = { note: id };
  const { first, parent } = firstText(node);
  if (!first || !parent) return;
  first.value = first.value
    .trimStart()
    .replace(/^(?:[[(](?:\d{1,3}|[ivx]{1,5}|\*{1,3})[\])]|[\^↑*†‡])\.?\s*/u, '')
    .replace(id.replace(/-.*/, '') === first.value.trim() ? /.*/ : /^$/, '');
}

function firstText(node: Parents): {
  first?: Extract<ElementContent, { type: 'text' }>;
  parent?: Parents;
} {
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() !== '') return { first: child, parent: node };
    if (child.type === 'element') {
      const found = firstText(child);
      if (found.first) return found;
    }
  }
  return {};
}

/** The block around a mark, if the mark is the first text in it. */
function blockBegunBy({ node, parents }: Place): Element | undefined {
  const around = [...parents].reverse();
  const block = around.find((each): each is Element => isBlock(each));
  if (!block || !textOf(block).startsWith(textOf(node))) return undefined;
  let child: Nodes = node;
  for (const each of around) {
    const index: number = each.children.indexOf(child as never);
    if (each.children.slice(0, index).some((other) => textOf(other) !== '')) return undefined;
    if (each === block) break;
    child = each;
  }
  return textOf(block).length > textOf(node).length ? block : undefined;
}

/** Whether a superscript number follows a unit or a number, as in m². */
function isPower(node: Element, parent: Parents): boolean {
  const before = parent.children[parent.children.indexOf(node) - 1];
  return (
    before !== undefined &&
    /^[-+\d]+$/.test(textOf(node)) &&
    /\d$|(?:^|[\s\d])[kcm]?m$/.test(textOf(before))
  );
}

/**
 * Returns the items of a numbered list with footnotes by their numbers: a list under a line or with a linked note, of
 * which the text refers to each item.
 */
function numberedNotes(tree: Root | Element, isReferred: (name: string) => boolean) {
  const found: [string, { place: Place; block: Element }][] = [];
  visitParents(tree, 'element', (node, parents) => {
    if (node.tagName !== 'ol') return;
    const items = node.children.filter((child) => isElement(child, 'li', 'note-text'));
    const siblings = parents
      .at(-1)!
      .children.filter((child) => textOf(child) || isElement(child, 'hr'));
    const isUnderLine = isElement(siblings[siblings.indexOf(node) - 1], 'hr');
    const isOfNotes = isUnderLine || items.some((item) => isElement(item, 'note-text'));
    const rest = items.flatMap((item, index) =>
      isElement(item, 'li') ? [[String(index + 1), item] as const] : [],
    );
    if (!isOfNotes || !rest.every(([number]) => isReferred(number))) return;
    for (const [number, block] of rest)
      found.push([number, { place: { node: block, parents: [...parents, node] }, block }]);
  });
  return found;
}

function superscriptNotes(tree: Root | Element, idFor: (name: string) => string): void {
  const marks = new Map<
    string,
    { references: Place[]; notes: { place: Place; block: Element }[] }
  >();
  visitParents(tree, 'element', (node, parents) => {
    if (node.tagName === 'note-text') return SKIP;
    const name = node.tagName === 'sup' ? mark.exec(textOf(node))?.[1] : undefined;
    if (!name) return undefined;
    const place = { node, parents: [...parents] };
    const found = marks.get(name) ?? { references: [], notes: [] };
    marks.set(name, found);
    const block = blockBegunBy(place);
    if (block) found.notes.push({ place, block });
    else if (!isPower(node, parents.at(-1)!)) found.references.push(place);
    return undefined;
  });
  const isReferred = (name: string) => (marks.get(name)?.references.length ?? 0) > 0;
  for (const [number, place] of numberedNotes(tree, isReferred))
    marks.get(number)!.notes.push(place);
  for (const [name, { references, notes }] of marks) {
    // Marks that restart on each page are paired in order. If the counts differ, the note of a mark is unknown.
    if (notes.length === 0 || (notes.length > 1 && notes.length !== references.length)) continue;
    if (references.length === 0) continue;
    const ids = notes.map(({ place, block }) => {
      const id = idFor(name);
      // The number of an item is its mark.
      if (place.node !== block) put(place.parents.at(-1)!, place.node, text(''));
      toNote(block, id);
      return id;
    });
    references.forEach(({ node, parents }, index) => {
      put(parents.at(-1)!, node, reference(ids[notes.length > 1 ? index : 0]!));
    });
  }
  replaceElements(tree, (node, parent) => {
    if (!isElement(node, 'sup', 'sub')) return undefined;
    if (node.children.some((child) => isElement(child, 'note-mark'))) return node.children;
    const value = textOf(node);
    const digits = /^[-+\d]+$/.test(value);
    if (node.tagName === 'sub') return digits ? [text(raised(value, subscripts))] : node.children;
    if (isPower(node, parent)) return [text(raised(value, superscripts))];
    return mark.test(value) && !/^[a-z]+$/.test(value)
      ? [text(/^\d/.test(value) ? `[${value}]` : value)]
      : node.children;
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const subscripts = '₀₁₂₃₄₅₆₇₈₉₊₋';
const raised = (value: string, digits: string): string =>
  value.replace(/[-+\d]/g, (sign) => digits['0123456789+-'.indexOf(sign)]!);

/** Unwraps notes from a list and a section that contain only notes, and drops the heading above them. */
function dropEmptyLists(tree: Root | Element): void {
  replaceElements(tree, (node) => {
    const notes: ElementContent[] = node.children.filter((child) => isElement(child, 'note-text'));
    if (notes.length === 0) return undefined;
    const rest = node.children.filter((child) => !notes.includes(child) && textOf(child) !== '');
    if (isElement(node, 'ol', 'ul')) return rest.length === 0 ? notes : undefined;
    return undefined;
  });
  replaceElements(tree, (node) => {
    const isNotes = isElement(node, 'section', 'div', 'aside', 'footer');
    if (!isNotes || !node.children.some((child) => isElement(child, 'note-text'))) return undefined;
    const rest = node.children.filter((child) => textOf(child) !== '');
    const onlyHeading = rest.every(
      (child) =>
        isElement(child, 'note-text') ||
        (isElement(child, 'h2', 'h3') && classesOf(child).includes('sr-only')),
    );
    return onlyHeading ? rest.filter((child) => isElement(child, 'note-text')) : undefined;
  });
}
