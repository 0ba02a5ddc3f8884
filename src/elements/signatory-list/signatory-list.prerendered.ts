import { groupsOf } from '../../statement/signatories.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type Choice, type Part, type Prerendering, replaced, type Test } from '../prerendered.js';
import { size } from '../shared/list-blocks.js';
import { inGroups } from '../shared/signatories.view.js';
import { signatoriesFallback } from './signatory-list.fallback.js';
import { signatoriesTemplate } from './signatory-list.template.js';
import { signatoriesView, type SignatoryView } from './signatory-list.view.js';

const handlers = { filter: () => undefined, toggle: () => undefined };

export const signatoriesPrerendered: Prerendering = {
  words: (statement, messages) =>
    byGroup(statement, (group) =>
      signatoriesFallback(signatoriesView(statement, { group }, messages), messages),
    ),
  drawn: (statement, messages, draw, { level }) =>
    byGroup(statement, (group) => {
      // With the label of the button, which most lists do not need.
      const view = signatoriesView(statement, { group, limit: 1 }, messages);
      const drawn = (state: Partial<SignatoryView>) => {
        const signatories = view.signatories.map((each) => ({ ...each, ...state }));
        return draw(signatoriesTemplate({ ...view, signatories }, messages, level, handlers));
      };
      return listParts(view.signatories, {
        shown: drawn({ shown: true }),
        hidden: drawn({ shown: false }),
        marked: drawn({ shown: true, highlighted: true }),
      });
    }),
};

function byGroup({ signatories }: ShownStatement, part: (group?: string) => Part): Choice {
  const groups = groupsOf({ signatories });
  const parts = groups.map((group) => [group, part(group)] as const);
  return { choose: 'group', default: '', parts: { '': part(), ...Object.fromEntries(parts) } };
}

/** Returns a list in which the attributes decide about each name. Each text has all names in one state. */
function listParts(
  all: SignatoryView[],
  { shown, hidden, marked }: Record<'shown' | 'hidden' | 'marked', string>,
): Part {
  const item = /<li part="signatory".*?<\/li\s*>/g;
  const list = /<ol part="signatories"[^>]*>/g;
  const [hiddenItems, markedItems] = [hidden.match(item)!, marked.match(item)!];
  const hiddenLists = hidden.match(list)!;
  const groups = inGroups(all.map((each, index) => ({ ...each, position: index + 1 })));
  const blocks = groups.flatMap(({ names }) =>
    names.flatMap((_, index) => (index % size ? [] : [names.slice(index, index + size)])),
  );
  const headed = groups.filter(({ group, first }) => group ?? first > 1);
  const items = replaced(shown, item, (html, index) => ({
    if: [named(all[index]!)],
    then: markedItems[index]!,
    else: { if: within(index + 1), then: html, else: hiddenItems[index]! },
  }));
  const lists = replaced(items, list, (html, index) =>
    ifAny(blocks[index]!, html, hiddenLists[index]!),
  );
  const headings = replaced(lists, /<h\d part="group".*?<\/h\d\s*>|<hr\b[^>]*>/g, (html, index) =>
    ifAny(headed[index]!.names, html, ''),
  );
  return replaced(headings, /<button part="more".*?<\/button\s*>/g, (button) => ({
    if: within(all.length),
    else: {
      if: within(all.length - 1),
      then: { if: [named(all.at(-1)!)], else: button },
      else: button,
    },
  }));
}

/** Whether a position is within the limit. */
const within = (position: number): Test[] => [
  { absent: 'limit' },
  { attribute: 'limit', atLeast: position },
];

/** Whether the attribute `highlight` names one of the signatories. */
const named = (...signatories: { name: string }[]): Test => ({
  attribute: 'highlight',
  names: signatories.map(({ name }) => name),
});

/** Returns one part if any of the names is visible, another one otherwise. The first name always is. */
function ifAny(names: (SignatoryView & { position: number })[], then: Part, otherwise: Part): Part {
  const { position } = names[0]!;
  return position === 1
    ? then
    : { if: [...within(position), named(...names)], then, else: otherwise };
}
