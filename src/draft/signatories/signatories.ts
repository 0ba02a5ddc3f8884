import { signatoryKey } from '../../statement/validation/references.js';
import { confirmations } from '../confirmations.js';
import { askedIn } from '../demands/asked.js';
import { askedByLeadIn, asksIn } from '../demands/lead-ins.js';
import type { Block } from '../tree/blocks.js';
import {
  endsSentence,
  isCaption,
  isClosing,
  isKindLabel,
  kindOfLabel,
  labelText,
  lineOf,
  canBeLabel,
  wordsOf,
} from '../tree/kinds-of-text.js';
import type { Finding, FoundSignatory } from '../types.js';
import { behalfIn } from './behalf.js';
import { runBelowKind } from './below-kind.js';
import { bracketsOf } from './brackets.js';
import { isCountry } from './countries.js';
import { cleaned, likePersons, signatoryOf } from './names.js';
import { unnamedIn, withOwnLabels } from './groups.js';
import { withGroupsBefore } from './groups-before.js';
import { dayInLabel, isLater, withDay } from './joined.js';
import { isUncasedOrganization, saysOrganization } from './organization-names.js';
import { withKinds } from './person-names.js';
import { labelsAlone } from './labels-alone.js';
import { placesIn } from './places-in-list.js';
import { type Group, type Run, runFrom } from './runs.js';
import { beforeColon, isSignedLabel } from './signed-label.js';
import { unusedCells } from './table.js';
import { isSignatureLines, isText } from './text-or-names.js';
import { withUrl } from './urls.js';

/** The signatories of a document, and the blocks that hold them. */
export interface Signatories {
  signatories: (string | FoundSignatory)[];
  taken: Set<Block>;
  report: Finding[];
}

/** Returns the signatories of a document: below a label, or in a list at the end. */
export function signatoriesIn(blocks: Block[], issued: string, language: string): Signatories {
  const runs = signedRuns(blocks, language);
  if (runs.length === 0) {
    const last = lastRun(blocks, language) ?? runBelowKind(blocks, language);
    if (last) runs.push(last);
  }
  const taken = new Set<Block>();
  const report: Finding[] = [];
  const signatories: (string | FoundSignatory)[] = [];
  const seen = new Set<string>();
  for (const run of runs) run.groups = withOwnLabels(run.groups);
  const groups = runs.flatMap((run) => run.groups);
  const isGrouped = groups.length > 1;
  for (const run of runs) {
    const known: string[] = [];
    blocks.slice(run.start, run.end).forEach((block) => taken.add(block));
    const place = placeOf(blocks, run);
    const count = run.groups.reduce((sum, { names }) => sum + names.length, 0);
    report.push({ ...place, text: foundText(count, run) });
    for (const text of run.labels.filter((label) => !(isGrouped && isGroup(label, run))))
      report.push({
        line: place.line,
        text: `left out of the text, label of signatories: ${text}`,
      });
    for (const each of run.groups) {
      const group = { ...each, names: each.names.map(withUrl) };
      const unnamed = unnamedIn(group, language);
      for (const { text, line } of unnamed)
        report.push({ line, text: `left out of the signatories, a number without names: ${text}` });
      const dated = group.names
        .filter((name) => !unnamed.includes(name))
        .map((name) => withDay(name, { issued, isLate: isLater(group.label ?? '') }, language));
      report.push(...dated.flatMap(({ report: each }) => each));
      known.push(...dated.flatMap(({ cell }) => cell ?? []));
      const named = { ...group, names: dated.map(({ name }) => name) };
      for (const each of membersOf(named, language, isGrouped && isLabelled(group, runs))) {
        const { name, ...more }: FoundSignatory = typeof each === 'string' ? { name: each } : each;
        const key = signatoryKey({ name, ...more });
        if (seen.has(key))
          report.push({ ...place, text: `left out, duplicate signatory: ${name}` });
        else signatories.push(each);
        seen.add(key);
        known.push(...Object.values({ name, ...more }).filter((value) => value !== undefined));
      }
    }
    for (const block of blocks.slice(run.start, run.end)) {
      report.push(...unusedCells(block, known.join(' ')));
      if (block.kind === 'paragraph' && isCaption(lineOf(block), language))
        report.push({ line: block.line, text: `left out of the text, caption: ${lineOf(block)}` });
    }
  }
  report.push(...labelsAlone(blocks, taken, language));
  return { signatories, taken, report };
}

/** Whether a label becomes the group of its signatories. */
const isGroup = (text: string, { groups }: Run) =>
  groups.some(({ label }) => label === labelText(text));

/** Whether a group of a labelled run has its own label. */
const isLabelled = (group: Group, runs: Run[]) => group.label !== undefined && runs.length > 0;

const foundText = (count: number, { groups, isSigned }: Run) => {
  const items = `${count} ${count === 1 ? 'item' : 'items'}`;
  const inGroups = groups.length > 1 ? ` in ${groups.length} groups` : '';
  const doubt = isSigned ? '' : '. No label says so. Check that they are not part of the text';
  return `looks like signatories (${items}${inGroups})${doubt}.`;
};

function placeOf(blocks: Block[], { start, end }: Run) {
  return { line: blocks[start]!.line, endLine: blocks[end - 1]!.endLine };
}

/** In a list of persons with roles, a single word after a name is a role, and no place. In brackets, it is a place. */
function withRole(
  text: string,
  person: FoundSignatory,
  all: FoundSignatory[],
  language: string,
): FoundSignatory {
  const { region, ...rest } = person;
  const isAlone = person.kind === 'person' && !person.role && !person.affiliation;
  const haveRoles = all.some(({ role }) => role);
  return isAlone && region && haveRoles && !bracketsOf(text) && !isCountry(region, language)
    ? { ...rest, role: region }
    : withFirstAsRole(person, all, language);
}

/** In a list where most persons have a role before their organization or place, the first of two details is a role. */
function withFirstAsRole(
  person: FoundSignatory,
  all: FoundSignatory[],
  language: string,
): FoundSignatory {
  const { affiliation, region, ...rest } = person;
  const isOpen = person.kind === 'person' && !person.role && affiliation && region;
  if (!isOpen || affiliation.includes(',') || isCountry(region, language)) return person;
  const isOrganization = saysOrganization(affiliation) || isUncasedOrganization(affiliation);
  if (isOrganization || /^\p{Lu}{2,}/u.test(affiliation)) return person;
  const persons = all.filter(({ kind }) => kind === 'person');
  const others = persons.filter(
    (each) => each.role && (each.affiliation !== undefined || each.region !== undefined),
  );
  if (others.length * 2 < persons.length) return person;
  const isTown = others.every((each) => each.affiliation === undefined);
  return { ...rest, role: affiliation, ...(isTown ? { region } : { affiliation: region }) };
}

function membersOf(
  { label, names, isLetter = false }: Group,
  language: string,
  isGroup: boolean,
): (string | FoundSignatory)[] {
  const kind = label === undefined ? undefined : kindOfLabel(label, language);
  const ofPersons = kind === 'person' && { kind };
  const found = names.map(({ text, fields }): FoundSignatory =>
    fields
      ? { ...fields, ...ofPersons, name: cleaned(fields.name) }
      : { ...signatoryOf(text, language, kind), ...ofPersons },
  );
  const isOfPersons = found.filter((each) => each.kind === 'person').length > found.length / 2;
  const places = placesIn(
    names.map(({ text }) => text),
    language,
  );
  const members = names.map(({ text, fields }, index) => {
    const place = fields ? undefined : places.get(text);
    if (place && !found[index]!.kind && !found[index]!.region)
      return { name: cleaned(place.name), region: place.region };
    const own = withRole(text, found[index]!, found, language);
    const person = isOfPersons && !own.kind && !fields ? likePersons(text, language) : undefined;
    return person ? withFirstAsRole(person, found, language) : own;
  });
  const isLate = label !== undefined && isLater(label);
  const day = isLate ? dayInLabel(label, language) : undefined;
  const undated = isLate && !day ? names.findIndex((each) => !each.joined) : -1;
  return askedOnce(withKinds(members, { isLetter, isKnown: kind !== undefined })).map(
    (member, index) => {
      const { url, confirm, joined = day } = names[index]!;
      const isLong = endsSentence(member.name) || member.name.length > 120;
      const doubt = [
        confirm,
        member.confirm ?? (isLong && confirmations.name),
        index === undated && confirmations.joined,
      ]
        .filter(Boolean)
        .join('; ');
      const more = {
        ...(url && { url }),
        ...(isGroup && label && { group: label }),
        ...(joined && { joined }),
      };
      const all: FoundSignatory = {
        ...(doubt && { confirm: '' }),
        ...member,
        ...(doubt && { confirm: doubt }),
        ...more,
      };
      return Object.keys(all).length === 1 ? all.name : all;
    },
  );
}

/** Asks once about the kind of several names of a list. */
function askedOnce(members: FoundSignatory[]): FoundSignatory[] {
  const open = members.filter(({ confirm }) => confirm === confirmations.kind);
  if (open.length < 2) return members;
  return members.map((each) => {
    if (!open.includes(each)) return each;
    if (each === open[0]) return { ...each, confirm: confirmations.kinds };
    const rest = { ...each };
    delete rest.confirm;
    return rest;
  });
}

/** Returns the runs of names below labels that say that these have signed. */
function signedRuns(blocks: Block[], language: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (!isAnchor(blocks[at]!, language)) continue;
    const run = runFrom(blocks, at, language);
    const count = run.groups.reduce((sum, { names }) => sum + names.length, 0);
    if (count === 0 || run.end <= at || isTextBelow(run, blocks[at]!, language)) continue;
    run.isSigned = true;
    const [first] = run.groups;
    // A second list has its own label: "With the support of".
    if (runs.length > 0 && first && !first.label && !first.isLetter && run.labels[0])
      first.label = labelText(run.labels[0]);
    runs.push(withGroupsBefore(run, blocks, language));
    at = run.end - 1;
  }
  return runs;
}

/** Whether the items below a long label are parts of a sentence or ask: "We, the undersigned, condemn:". */
const isTextBelow = ({ groups }: Run, label: Block, language: string) =>
  label.kind === 'paragraph' &&
  wordsOf(lineOf(label)).length > 3 &&
  groups[0]!.names.every(
    ({ text }) => /^\P{L}*\p{Ll}/u.test(text) || askedIn(text, language) !== undefined,
  );

/** Whether signatories can begin with a block. */
function isAnchor(block: Block, language: string): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const [first = ''] = block.rich.text.split('\n');
  const [words] = beforeColon.exec(first) ?? /^[^:：–—]{2,60}?(?=\s[–—-]\s)/u.exec(first) ?? [];
  if (isClosing(first.trim(), language)) return true;
  if (!isSignedLabel(words ?? first, language)) return false;
  return (
    block.kind === 'heading' ||
    /[:：]$/u.test(first) ||
    words !== undefined ||
    canBeLabel(block) ||
    block.rich.text.includes('\n')
  );
}

/** Returns the names at the end of a document without a label. */
function lastRun(blocks: Block[], language: string): Run | undefined {
  const prose = blocks.findLastIndex(
    (block) =>
      !isSignOn(block) &&
      (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote') &&
      isText(block, language),
  );
  for (let at = prose + 1; at < blocks.length; at++) {
    const run = runFrom(blocks, at, language);
    const names = run.groups.flatMap((group) => group.names);
    const own = blocks.slice(at, run.end);
    const items = own.filter(({ kind }) => kind === 'item').length;
    const before = blocks[at - 1];
    // A line of the text can look like a name before a list of names.
    const isLine = blocks[at]!.kind === 'paragraph' && run.labels[0] !== lineOf(blocks[at]!);
    if (isLine && items > 0) continue;
    const isOver = before !== undefined && (before.kind === 'heading' || before.isBold === true);
    const isAsked =
      run.labels.some((label) => asksIn(label, language)) ||
      (isOver && asksIn(lineOf(before), language));
    const isLeadIn =
      before !== undefined &&
      (/[:：]$/.test(lineOf(before)) ||
        (before.kind === 'paragraph' &&
          blocks[at]!.kind === 'item' &&
          !endsSentence(lineOf(before)) &&
          askedByLeadIn(lineOf(before), language)?.strength !== undefined));
    if (isAsked || isLeadIn) return undefined;
    const isNumbered = own.some(({ item }) => item?.list === 'numbered' && item.number === 1);
    const hasLabel =
      run.labels.some((label) => isKindLabel(label, language)) ||
      (own.some((block) => block.kind !== 'item' && block.kind !== 'table' && canBeLabel(block)) &&
        run.labels.length > 0);
    const isList =
      items > 1 &&
      (isNumbered || hasLabel || names.every(({ text }) => /^\P{L}*\p{Lu}/u.test(text)));
    const isTable = own.some(({ kind }) => kind === 'table');
    const isSignature =
      own[0] !== undefined &&
      isSignatureLines(own[0]) &&
      (run.isSigned || own.length === 1) &&
      run.end === blocks.length;
    const isBehalf =
      run.labels.some((label) => isForOrganization(label, language)) &&
      names.some(({ fields }) => fields?.kind === 'person');
    if (isBehalf) return run;
    if (names.length > 1 && (isList || isTable || isSignature || (hasLabel && names.length > 2)))
      return run;
    if (run.end > at) at = run.end - 1;
  }
  return undefined;
}

/** Whether a person signs below a label: "For River Watch:". "For Interviews:" is over a contact. */
function isForOrganization(label: string, language: string): boolean {
  const who = behalfIn(label, language) ?? '';
  return saysOrganization(who) || /^\p{Lu}{2,}|\s/u.test(who);
}

/** Whether a block says where to sign or to ask: "To add your name, fill in this form." Names can be above it. */
const isSignOn = ({ kind, rich }: Block) =>
  kind === 'paragraph' &&
  wordsOf(rich.text).length < 40 &&
  (rich.spans.some((span) => 'url' in span) || /\S@\S|https?:/u.test(rich.text));
