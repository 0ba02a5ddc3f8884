import { findingIn } from './vocabulary.js';

/** Whom a sentence asks for something, in its own words; `undefined` where it asks nobody. */
export function addresseesIn(text: string, language: string): string[] | undefined {
  const vocabulary = findingIn(language);
  if (!vocabulary) return undefined;
  const call = vocabulary.calls.exec(text);
  const after = call
    ? /^\s*(.+?)\s+to\b/.exec(text.slice(call.index + call[0].length))?.[1]
    : undefined;
  if (after) return split(after);
  const ask = vocabulary.asks.exec(text);
  if (!ask) return undefined;
  const subject = text
    .slice(0, ask.index)
    // What leads up to the subject: "If these requests are granted, ".
    .replace(
      /^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During)\b[^,]*,\s*/,
      '',
    )
    .trim()
    .replace(/,$/, '');
  return subject ? split(subject) : undefined;
}

/** The verb with which a sentence asks, as it has it: "must", "must not", "urge". */
export function strengthIn(text: string, language: string): string | undefined {
  const vocabulary = findingIn(language);
  const found = vocabulary && (vocabulary.calls.exec(text) ?? vocabulary.asks.exec(text));
  if (!found) return undefined;
  const [verb] = found;
  return text.startsWith(' not ', found.index + verb.length) ? `${verb} not` : verb;
}

/** "Governments, donors, and agencies" are three; "all countries, including some" is one with an example. */
function split(phrase: string): string[] {
  const [main = phrase] = phrase.split(/,? (?:including|such as|especially)\b/);
  const parts = main.split(/,\s*(?:and\s+|or\s+)?/);
  return parts.length > 2 ? parts.map((part) => part.trim()).filter(Boolean) : [main.trim()];
}
