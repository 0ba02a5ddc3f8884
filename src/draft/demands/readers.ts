import { withoutEnd } from '../heading.js';
import { greetedIn, isPostal } from '../parts/address.js';
import { isRole, isTitled } from '../signatories/roles.js';
import type { Paragraph, Section } from '../types.js';

/** Matches the words before an office in a greeting: "señora Ministra". */
const honorific =
  /^(?:se[ñn]ora?s?|senhora?s?|herr|frau|monsieur|madame|madam|mr\.?|ms\.?) (?:l[ae] )?/iu;

/** Matches a line that only greets: "His Excellency". */
const honorificLine =
  /^(?:(?:Su?a|Vossa|His|Her|Their|Your|Son|Seiner?|Ihrer?) (?:Excel|Exzell|Honou?r|Emin|Majest)\p{L}+(?: (?:[oa] )?(?:Senhora?|Señora?|El|La))?|[AO] (?:Exm[oa]\.? )?Senhora?)$/iu;

/** Returns the recipients without their titles, and without the organization under persons: "Ms Ada Osu, Chair", "Lake plc". */
function withoutTheirs<L extends { name: string }>(all: L[], language: string): L[] {
  const lines = all.filter(({ name }) => !honorificLine.test(name));
  const persons = lines.slice(0, -1);
  const last = lines.at(-1)?.name ?? '';
  const isTheirs =
    persons.length > 0 &&
    persons.every(({ name }) => isTitled(name, language) && name.includes(',')) &&
    !isTitled(last, language) &&
    !isRole(last, language);
  return isTheirs ? persons : lines.length > 0 ? lines : all;
}

/** Returns the recipients of a letter, from its address or its greeting. */
export function readersOf(sections: Section[], to: Paragraph[], language: string) {
  const lines = to.flatMap(({ sentences }) =>
    sentences.slice(0, 1).map(({ id, text }) => ({
      name: text.replace(/[.,;]$|\s[–—-]$/u, '').replace(/\s*(?:殿|様|御中)$/u, ''),
      source: id,
    })),
  );
  const recipients = withoutTheirs(lines, language);
  // Lines with a street and a place are the address of one recipient.
  const own = recipients.filter(
    ({ name }) => !isPostal(name) && !/^(?:di|in|at|c\/o) /u.test(name),
  );
  if (own.length < recipients.length)
    return [own.find(({ name }) => isRole(name, language)) ?? own[0]].filter(
      (each) => each !== undefined,
    );
  if (recipients.length > 0) return recipients;
  const firsts = (sections[0]?.paragraphs ?? [])
    .slice(0, 12)
    .flatMap(({ sentences }) => (sentences.length === 1 ? [sentences[0]!] : []));
  const at = firsts.findIndex(({ text }) => greetedIn(text, language) !== undefined);
  if (at < 0) return [];
  const { id, text } = firsts[at]!;
  const name = greetedIn(text, language)!;
  const rank = name.replace(honorific, '');
  // "Your Excellency" and "Dear Sir" name nobody: the office is in the address over them.
  const isHonorific =
    /^(?:(?:your )?(?:excellenc(?:y|ies)|honou?r)|excellences?|excelencias?|excelências?|exzellenz(?:en)?)$/iu.test(
      name,
    );
  const isNobody =
    /^(?:(?:sirs?|madam)(?:(?: or | and |\s?\/\s?)(?:sirs?|madam))?|(?:mayor )?consideración)$/iu.test(
      name,
    );
  const before = firsts.slice(0, at);
  const office =
    isHonorific || isNobody
      ? before.find((line) => isRole(line.text, language))
      : // "Dear Minister" is "Minister of Labour" in the address.
        before.find(
          (line) =>
            line.text.length > rank.length &&
            line.text.toLowerCase().startsWith(rank.toLowerCase()) &&
            isRole(rank, language) &&
            isRole(line.text, language),
        );
  if (office) return [{ name: withoutEnd(office.text), source: office.id }];
  return isNobody ? [] : [{ name, source: id }];
}
