import { askedIn } from '../demands/asked.js';
import { asksIn, endsAsking, isDemandsLabel } from '../demands/lead-ins.js';
import { says } from '../languages/languages.js';
import { endsSentence, labelText, wordsOf } from '../tree/kinds-of-text.js';

/** Matches a word that a clause follows: "call on the army to", "exigem ao Governo que". "By" is before names. */
const clauseFollows =
  /(?:(?<![\p{L}])(?:to|that|which|(?<!(?:apoyo|apoio|soutien|respaldo|auspicio|colaboración|colaboração|appui|concours) )de|que|qu['’]|d['’]|à|auf|dass|daß|zu|untuk|agar|supaya|bahwa)|ให้|ว่า)$/iu;

/** Matches the subject of a sentence of those who sign: "We, the undersigned,". */
const we =
  /^(?:We|I|Nous|Nosotr[oa]s|Nós|Wir|Kami)(?!\p{L})|^(?:نحن|আমরা|เรา|พวกเรา|ข้าพเจ้า|私たち|わたしたち|われわれ|我々|ကျွန်ုပ်တို့|ကျွန်တော်တို့)/u;

/** Matches the end of a sentence inside a text. Abbreviations have fewer letters. */
const sentenceInside = /\p{L}{4}[.!?]["”’»)]*\s+\p{Lu}|[।။。؟]\s*\p{L}/u;

/** Matches the words up to a colon that is not in brackets: "Signatories (as of: 3 May):". */
export const beforeColon = /^(?:[^:：(（]|[(（][^()（）]*[)）]){2,60}(?::(?=\s|$)|：)/u;

/** Whether a line leads into the text after it, even if it names those who sign: "We, the undersigned, ask the army to:". */
function leadsIntoText(text: string, language: string): boolean {
  const label = labelText(text);
  if (endsAsking(label) || clauseFollows.test(label) || sentenceInside.test(label)) return true;
  if (askedIn(label, language) !== undefined) return true;
  // "The undersigned urge the Government:" is a lead-in, and "Signatories to the call on the Government:" is not.
  if (/^(?:we|the)(?!\p{L})/iu.test(label) && askedIn(`${label} to`, language)) return true;
  if (!we.test(label)) return false;
  return asksIn(label, language) || hasVerbAfter(label, language);
}

/** Whether more follows after the last comma of "We, the undersigned,": "are alarmed". */
function hasVerbAfter(label: string, language: string): boolean {
  const parts = label.split(/,\s+|،\s*|、/u);
  const last = parts.at(-1)!;
  const isSigner = says(
    last,
    language,
    ({ signed, organizations, individuals }) =>
      new RegExp(
        [signed, organizations, individuals].flatMap((each) => each?.source ?? []).join('|'),
        'iu',
      ),
  );
  return parts.length > 2 && /^\p{L}/u.test(last) && !/^\p{Lu}/u.test(last) && !isSigner;
}

/** Whether a line over a list leads into demands or another part of the text. */
export const leadsIntoList = (text: string, language: string): boolean =>
  /[:：]\s*$/u.test(text) ? leadsIntoText(text, language) || isDemandsLabel(text, language) : false;

/** Whether a line is the label of signatories. */
export function isSignedLabel(text: string, language: string): boolean {
  const label = labelText(text);
  // "This statement is endorsed by 40 organizations, of which 12 withhold their names:"
  const most = /[:：]\s*$/u.test(text) ? 32 : 16;
  return (
    wordsOf(label).length <= most &&
    label.length <= most * 8 &&
    !endsSentence(label) &&
    says(label, language, ({ signed }) => signed) &&
    !leadsIntoText(label, language)
  );
}
