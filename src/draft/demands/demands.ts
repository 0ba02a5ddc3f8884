import { folded, has } from '../../statement/validation/written.js';
import { confirmations } from '../confirmations.js';
import { headingFrom } from '../heading.js';
import { addressIn } from '../parts/address.js';
import { spokenIn } from '../languages/spoken.js';
import { primary } from '../../utils/language-tag.js';
import { isCapitals, withoutColon, withoutNoteMark, wordsOf } from '../tree/kinds-of-text.js';
import { slug } from '../slug.js';
import type { Actor, Candidate, Demand, Paragraph, Section, Sentence } from '../types.js';
import { type Asked, askedIn } from './asked.js';
import {
  askedAlso,
  askedByItem,
  askedByLeadIn,
  askedByName,
  askedUnder,
  asksWithoutName,
  isDemandsLabel,
  lowerFirst,
  namesActor,
} from './lead-ins.js';
import { readersOf } from './readers.js';
import { type SourcedFinding, unusedItems } from './unused-items.js';

type DemandCandidate = Candidate<Demand>;

/** The demands of a document and their addressees. */
export interface Demands {
  demands: DemandCandidate[];
  actors: Candidate<Actor>[];
  report: SourcedFinding[];
}

/** The sentence or heading that leads into a list. */
interface LeadIn {
  text: string;
  sentence?: Sentence;
  /** Whom a lead-in above asks, if this one only names them. */
  asked?: Asked | undefined;
}

/** Returns the demands of a text: sentences that ask, and items of lists that such a sentence leads into. */
export function demandsIn(sections: Section[], to: Paragraph[], tag: string): Demands {
  let language = tag;
  const actors = new Map<string, Candidate<Actor>>();
  const demands: DemandCandidate[] = [];
  const report: SourcedFinding[] = [];
  const readers = readersOf(sections, to, language);
  const actor = ({ name, source }: { name: string; source: string }) => {
    const key = name.toLowerCase().replace(/^(?:the|la|le|les|el|los|las|der|die|das) /, '');
    const known = [...actors.values()].find(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    );
    const id = known?.id ?? unused(slug(key, 'actor'), actors);
    if (!known) actors.set(id, { confirm: confirmations.actor, id, name, kind: 'group', source });
    return id;
  };
  const unnamed = ({ id: source, text }: Sentence) =>
    report.push({ source, text: `not used as a demand, because it names no addressee: ${text}` });
  const isLetter = readers.length > 0;
  const add = (source: Sentence, asked: Asked, leadIn?: Sentence) => {
    const isReaders = asked.isYou === true && (isLetter || asked.addressees.length === 0);
    const names = isReaders
      ? readers
      : asked.addressees.map((name) => ({
          name,
          source: (leadIn?.text.toLowerCase().includes(name.toLowerCase()) ? leadIn : source).id,
        }));
    if (names.length === 0) {
      unnamed(source);
      return;
    }
    demands.push({
      confirm: confirmations.demand,
      id: `demand-${source.id}`,
      addressees: [...new Set(names.map(actor))],
      heading: headingFrom(source.text, language),
      ...(asked.strength && { strength: asked.strength }),
      ...(leadIn && { leadIn: leadIn.id }),
      source: source.id,
    });
  };
  for (const section of sections) {
    const { heading, kind, paragraphs } = section;
    if (kind === 'notes') continue;
    language = spokenIn(section, tag);
    let leadIn: LeadIn | undefined = heading ? { text: heading } : undefined;
    // A lead-in applies to the items of the first level.
    let over = leadIn;
    // The last sentence before the names and lists under it: "We call on:".
    let call = heading ? `${withoutColon(heading)}:` : '';
    // Whether a lead-in is over paragraphs that name their addressees like items.
    let isAsked = false;
    // Whether items are the recipients of a copy: "Cc:".
    let isCopy = false;
    // Whether an item asks for something by itself, and the list inside it only says more.
    let isWhole = false;
    // Whether lines over lists name the addressees, below "We call for the following:".
    const areNames = paragraphs.some(
      (each, index) =>
        isOverList(paragraphs, index) && namesActor(each.sentences[0]!.text, language),
    );
    const isUnderHeading = heading !== undefined && isDemandsLabel(heading, language);
    paragraphs.forEach((paragraph, index) => {
      if (paragraph.label !== undefined || to.includes(paragraph)) return;
      if (!paragraph.item) isCopy = isCopyLabel(paragraph, language);
      if (isCopy) return;
      const next = paragraphs[index + 1]?.item;
      const isOver = (next?.level ?? 1) > (paragraph.item?.level ?? 1);
      const isLead = next !== undefined && (!paragraph.item || isOver) && isOpen(paragraph);
      if (!paragraph.item || (paragraph.item.level ?? 1) === 1)
        isWhole = isOver && paragraph.item !== undefined && isWholeDemand(paragraph, language);
      // What is inside a whole demand is quoted with it.
      else if (isWhole) return;
      if (paragraph.item && (paragraph.item.level ?? 1) === 1) leadIn = over;
      const before = over;
      if (!paragraph.item && index > 0) leadIn = over = undefined;
      const last = paragraph.sentences.at(-1)!;
      const named = (each?: Paragraph) =>
        each && !each.item && askedByItem(each.sentences[0]!.text, language);
      const isOverParagraphs =
        /[:：]$/u.test(last.text) && leadsIn(last.text, language) && named(paragraphs[index + 1]);
      // "Of the company: pay the wages." can be under a heading alone.
      const isLabelled =
        isUnderHeading && /^[^:：.]{4,60}[:：]\s/u.test(paragraph.sentences[0]!.text);
      const asked = (isAsked || isLabelled) && !isLead ? named(paragraph) : undefined;
      if (!asked) isAsked = false;
      paragraph.sentences.forEach((sentence, at) => {
        const isLast = at === paragraph.sentences.length - 1;
        const isLeading =
          leadsIn(sentence.text, language) || (isOver && onlyNames(call, sentence.text, language));
        if (isLast && isLead && !isWhole && isLeading) return;
        if (isLast && isOverParagraphs) {
          isAsked = true;
          return;
        }
        const isOverNames = areNames && isOverList(paragraphs, index + 1);
        if (isLast && isOverNames && isDemandsLabel(sentence.text, language)) return;
        if (at === 0 && asked) {
          add(sentence, asked);
          return;
        }
        const own = ownOf(sentence.text, paragraph, isLetter, language);
        if (paragraph.item && at === 0) {
          const asked = inList(sentence, own, leadIn, isLetter, language);
          if (asked) add(sentence, asked.asked, asked.leadIn);
        } else if (own && paragraph.quote === undefined) add(sentence, own);
        else if (
          paragraph.quote === undefined &&
          (isDemandsLabel(sentence.text, language) || asksWithoutName(sentence.text))
        )
          unnamed(sentence);
      });
      if (isLead) {
        leadIn = {
          ...{ text: last.text, sentence: last },
          asked:
            askedUnder(call, last.text, language) ??
            (before && askedAlso(before.text, last.text, language)) ??
            (areNames &&
            isOverList(paragraphs, index) &&
            /[:：]$/u.test(call) &&
            isDemandsLabel(call, language) &&
            !leadsIn(last.text, language)
              ? askedByName(last.text, language)
              : undefined),
        };
        if (!paragraph.item) over = leadIn;
      }
      if (!paragraph.item && !leadIn?.asked) call = last.text;
    });
  }
  const used = new Set(demands.map(({ source }) => source));
  return {
    ...{ demands, actors: [...actors.values()] },
    report: [...report, ...unusedItems(sections, used, tag)],
  };
}

/** Whether a paragraph is one line over a list. */
const isOverList = (paragraphs: Paragraph[], index: number) => {
  const [paragraph, next] = [paragraphs[index], paragraphs[index + 1]];
  return !paragraph?.item && paragraph?.sentences.length === 1 && next?.item !== undefined;
};

/** Whether a paragraph is the label of those who get a copy. */
const isCopyLabel = ({ sentences }: Paragraph, language: string) =>
  addressIn(sentences[0]!.text, language)?.role === 'copy';

/** Whether a sentence over a list says what is asked: "Banks must cancel the debt of poor countries:". */
function isWholeDemand({ sentences }: Paragraph, language: string): boolean {
  const { text } = sentences.at(-1)!;
  const { addressees = [], strength = '' } = askedIn(text, language) ?? {};
  if (addressees.length === 0 || !strength || leadsOn.test(text)) return false;
  const ends = [strength, ...addressees].map((words) => text.indexOf(words) + words.length);
  const after = text.slice(Math.max(...ends));
  return wordsOf(after).length > 4 && !/ (?:to|by|that|à|de|que)\s?[:：]?$/u.test(text);
}

/** Matches words that announce a list. */
const leadsOn = /follow|below|suiv|ci-dessous|siguient|seguint|abaixo|folgend|berikut/iu;

/** Whether a paragraph can lead into a list. A sentence with a full stop does so only if it says so. */
const isOpen = ({ sentences }: Paragraph) =>
  !/\p{Ll}["”’»)]*[.!?]["”’»)]*$/u.test(withoutNoteMark(sentences.at(-1)!.text)) ||
  leadsOn.test(sentences.at(-1)!.text);

/** Returns what a sentence asks by itself. If it names no addressee, a letter asks its reader. */
function ownOf(
  text: string,
  { item }: Paragraph,
  isLetter: boolean,
  language: string,
): Asked | undefined {
  // "Call on the army to leave" can be an item below "Therefore we:".
  // A declaration can have its verb first: "Invitons la Banque à".
  const first = askedIn(lowerFirst(text), language);
  const asked =
    (item ? first : undefined) ??
    askedIn(text, language) ??
    (first?.isVerbFirst ? first : undefined);
  if (asked?.isYou && !isLetter) return item ? undefined : asked;
  if (asked || !isLetter || item) return asked;
  const calls =
    /\b(?:We|we) (?<verb>call for|demand|request|urge|ask for|insist on|appeal for)\b/.exec(text);
  return calls && language.startsWith('en')
    ? { addressees: [], strength: calls.groups!.verb!, isYou: true }
    : undefined;
}

const leadsIn = (text: string, language: string) =>
  askedByLeadIn(text, language) !== undefined || isDemandsLabel(text, language);

/** Matches the end of a lead-in that names an addressee and goes on in its items: "The army to:". */
const goesOn: Record<string, RegExp> = { en: / to$/u, fr: / à$/u, id: / (?:untuk|agar)$/u };

/** Whether an item over others only names whom they ask: "The army to:" below "We call on:". */
function onlyNames(call: string, text: string, language: string): boolean {
  const name = withoutColon(text).replace(goesOn[primary(language)] ?? /(?!)/u, '');
  const { addressees = [] } = askedUnder(call, text, language) ?? {};
  return addressees.some((each) => name.toLowerCase().endsWith(each.toLowerCase()));
}

/** Matches "must give" in Bengali and Hindi. The name before it, with the ending of a recipient, may not be the addressee. */
const gives = /দিতে হবে|देना (?:होगा|चाहिए)/u;

/** Returns the addressees of an item: those that it names, or else those of its lead-in. */
function inList(
  sentence: Sentence,
  own: Asked | undefined,
  leadIn: LeadIn | undefined,
  isLetter: boolean,
  language: string,
): { asked: Asked; leadIn?: Sentence } | undefined {
  const lead = leadIn?.sentence;
  const of = leadIn && (leadIn.asked ?? askedByLeadIn(leadIn.text, language));
  const isOfLead = of !== undefined && (own?.isVerbFirst === true || gives.test(sentence.text));
  if (own && !own.isYou && !isOfLead) return { asked: own };
  // "The army to:" leads into its own items, below "We urge".
  const ending = goesOn[primary(language)];
  const isNamed = (leadIn && ending?.test(withoutColon(leadIn.text))) ?? false;
  const isAsking =
    of !== undefined || isNamed || (leadIn !== undefined && isDemandsLabel(leadIn.text, language));
  if (!isAsking || !leadIn) return own ? { asked: own } : undefined;
  const isNamedByLead = of && (!of.isYou || (!isLetter && of.addressees.length > 0));
  if (isNamedByLead && lead) return { asked: of, leadIn: lead };
  // "We demand: that the army open the bridge."
  const call = leadIn.text.replace(/\s*[:：]\s*$/u, '');
  const wholeOf = (words: string, text = sentence.text) => {
    const whole = askedIn(`${words} ${text}`, language);
    return whole &&
      !whole.isYou &&
      whole.addressees.every((name) => has(folded(sentence.text), name))
      ? whole
      : undefined;
  };
  const item =
    wholeOf(call) ??
    askedByItem(sentence.text, language) ??
    (isNamed ? askedByItem(`${call} ${sentence.text}`, language) : undefined) ??
    // "EXIGIMOS QUE:" is over "El Congreso apruebe la ley."
    wholeOf(isCapitals(call) ? call.toLowerCase() : call, lowerFirst(sentence.text));
  if (item) return { asked: item, ...(lead && { leadIn: lead }) };
  if (isLetter && (lead || !of || of.isYou)) {
    const asked: Asked = {
      addressees: [],
      isYou: true,
      ...(of?.strength && { strength: of.strength }),
    };
    return { asked, ...(lead && { leadIn: lead }) };
  }
  return { asked: { addressees: [] } };
}

function unused(id: string, taken: Map<string, unknown>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
