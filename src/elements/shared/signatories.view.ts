import { fill, fillPlural } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { Signatory } from '../../statement/schema.js';
import { type NamedSignatory, signatoriesOf } from '../../statement/signatories.js';

const kinds = ['organization', 'network', 'person'] as const;

interface Signed {
  signatories: Signatory[];
}

/** Whether some signatories are not organizations. */
export const isMixed = (statement: Signed): boolean =>
  signatoriesOf(statement).some(({ kind = 'organization' }) => kind !== 'organization');

/** Returns those who signed at the issue. */
function firstOf(statement: Signed): NamedSignatory[] {
  const all = signatoriesOf(statement);
  const first = all.filter(({ joined }) => !joined);
  return first.length ? first : all;
}

/** Says by how many of each kind a statement was signed at the issue, in one of the two wordings. */
export function signedBy(
  statement: Signed,
  wording: 'issuer' | 'signed',
  messages: Messages,
): string {
  const first = firstOf(statement);
  if (!isMixed(statement)) return fillPlural(messages[wording], first.length, messages);
  const who = kinds.flatMap((kind) => {
    const { length } = first.filter(({ kind: own = 'organization' }) => own === kind);
    return length ? [fillPlural(messages.mixed[kind], length, messages)] : [];
  });
  return fill(messages.mixed[wording], { who: messages.list(who) });
}

/** Returns the heading of the signatories: how many signed, and how many joined later. */
export function signedHeading(statement: Signed, messages: Messages): string {
  const signed = signedBy(statement, 'signed', messages);
  const later = signatoriesOf(statement).length - firstOf(statement).length;
  return later ? fill(messages.joinedLater, { signed, n: messages.number(later) }) : signed;
}

/** Returns what is said of a signatory after the name: role, affiliation and region. */
export const detailsOf = (
  { role, affiliation, region }: NamedSignatory,
  { comma }: Pick<Messages, 'comma'>,
): string => [role, affiliation, region].filter(Boolean).join(comma);

/** Returns when a signatory joined, if that was after the issue. */
export const joinedOn = ({ joined }: NamedSignatory, messages: Messages): string =>
  joined ? fill(messages.joined, { date: messages.date(joined) }) : '';

/** A heading under which signatories are published, and the names below it. */
export interface Group<Name> {
  group: string | undefined;
  /** The place of the first name in the published order, from 1. */
  first: number;
  names: Name[];
}

/** Returns the signatories, whose groups are together, in the groups under which they are published. */
export function inGroups<Name extends NamedSignatory>(all: Name[]): Group<Name>[] {
  const groups: Group<Name>[] = [];
  all.forEach((name, index) => {
    const { group } = name;
    if (!index || group !== all[index - 1]!.group)
      groups.push({ group, first: index + 1, names: [] });
    groups.at(-1)!.names.push(name);
  });
  return groups;
}
