import { labelsOf, says } from '../languages/languages.js';
import { endsSentence, wordsOf } from '../tree/kinds-of-text.js';

/** A line of the address of a letter. */
export interface AddressLine {
  /** The label as published: "To", "Cc", "Re". */
  label: string;
  role: 'to' | 'copy' | 'subject' | 'from';
  /** The start and the end of the rest of the line. */
  start: number;
  end: number;
}

/** Matches the label of the sender of a message, which is not part of the text. */
const sender =
  /^(?:From|De|Da parte de|De la part de|Expéditeur|Remitente|Remetente|Absender|Von|Dari|من|差出人)\s*[:：]\s*\S/iu;

const patterns = new Map<string, [AddressLine['role'], RegExp][]>();

/** Returns the patterns of the labels in an address. */
function patternsOf(language: string) {
  let known = patterns.get(language);
  if (!known) {
    const words = labelsOf(language).map(({ address }) => address);
    known = (['copy', 'subject', 'to'] as const).map((role): [AddressLine['role'], RegExp] => {
      const all = words
        .flatMap((each) => each[role])
        .sort((one, other) => other.length - one.length);
      return [
        role,
        new RegExp(`^((?:${all.join('|') || '(?!)'})\\.?)\\s*(?:[:：]|\\s[–—-]|[,،]?$)\\s*`, 'iu'),
      ];
    });
    patterns.set(language, known);
  }
  return known;
}

/** Parses a line of the address. `undefined` for another line. */
export function addressIn(line: string, language: string): AddressLine | undefined {
  // "Ref: AIU/2026/117" is no subject.
  if (isFileNumber(line, language)) return undefined;
  if (sender.test(line)) return { label: '', role: 'from', start: 0, end: line.length };
  for (const [role, pattern] of patternsOf(language)) {
    const [all, label] = pattern.exec(line) ?? [];
    if (all !== undefined && label !== undefined)
      return { label, role, start: all.length, end: line.length };
  }
  for (const { addressLine } of labelsOf(language)) {
    const match = addressLine?.exec(line);
    const { label = '', rest = '' } = match?.groups ?? {};
    if (!match || !rest || wordsOf(line).length > 24 || endsSentence(line)) continue;
    const isSuffix = line.endsWith(label) && !line.startsWith(label);
    const start = line.indexOf(rest);
    return {
      label: isSuffix ? '' : label,
      role: /^(?:c\.?\s?c|copi|สำเนา|tembusan)/iu.test(label)
        ? 'copy'
        : label.startsWith('เรื่อง')
          ? 'subject'
          : 'to',
      start: isSuffix ? 0 : start,
      end: isSuffix ? line.length : start + rest.length,
    };
  }
  return undefined;
}

/** Returns the person in the greeting of a letter: "Dear Minister,". */
export function greetedIn(line: string, language: string): string | undefined {
  if (wordsOf(line).length > 14) return undefined;
  for (const { salutation } of labelsOf(language)) {
    const who = salutation?.exec(line)?.groups?.who;
    if (who && !/^(?:all|friends|colleagues)(?!\p{L})/iu.test(who)) return who;
  }
  return undefined;
}

/** Whether a line is the number of a letter, such as "Our ref.: AIU/2026/117". It has no date and no figure. */
export const isFileNumber = (line: string, language: string): boolean =>
  wordsOf(line).length < 7 &&
  /[\p{L}\p{Nd}][/-]\p{Nd}|\p{Nd}[/-]\p{L}|[:：]\s*\p{Nd}+$/u.test(line) &&
  says(line.trim(), language, ({ fileNumber }) => fileNumber);

/** Whether a line of an address has the number of a house or a place, such as "Fjordgata 12" or "7010 Trondheim". */
export const isPostal = (line: string): boolean =>
  wordsOf(line).length < 12 && line.split(/\s*[·|•]\s*/u).some(isPostalPart);

const isPostalPart = (part: string): boolean =>
  wordsOf(part).length < 7 &&
  /^(?:Postfach|P\. ?O\. Box|PO Box|B\. ?P\.|BP|Apartado(?: Postal)?|Apdo\.|Caixa Postal|C\. ?P\.) \p{Nd}+|^\p{Nd}{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}\p{Lu}\p{L}+$|^\p{Nd}{4,6} \p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*$|^\p{Lu}[\p{L}.]+(?: [\p{L}.]+){0,3},? \p{Nd}{1,4}[a-z]?(?:[–-]\p{Nd}{1,4}[a-z]?)?$/u.test(
    part,
  );
