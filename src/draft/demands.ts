import { findingIn } from './vocabulary.js';

/** The addressees and the verb of a demand, in the words of its sentence. */
export interface Asked {
  addressees: string[];
  /** "must", "must not", "urge". */
  strength: string;
}

/** Returns the addressees and the verb of a demand, or `undefined` if the sentence asks nobody. */
export function askedIn(text: string, language: string): Asked | undefined {
  const vocabulary = findingIn(language);
  if (!vocabulary) return undefined;
  const call = vocabulary.calls.exec(text);
  const after = call
    ? /^\s*(.+?)\s+to\b/.exec(text.slice(call.index + call[0].length))?.[1]
    : undefined;
  if (call && after) return { addressees: split(after), strength: call[0] };
  const ask = vocabulary.asks.exec(text);
  if (!ask) return undefined;
  const subject = text
    .slice(0, ask.index)
    // Removes a clause before the subject: "If these requests are granted, ".
    .replace(
      /^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During)\b[^,]*,\s*/,
      '',
    )
    .trim()
    .replace(/,$/, '');
  return subject ? { addressees: split(subject), strength: ask[0] } : undefined;
}

/**
 * Splits a list of addressees. "Governments, donors, and agencies" are three, "all countries, including some" is one.
 */
function split(phrase: string): string[] {
  const [main = phrase] = phrase.split(/,? (?:including|such as|especially)\b/);
  const parts = main.split(/,\s*(?:and\s+|or\s+)?/);
  return parts.length > 2 ? parts.map((part) => part.trim()).filter(Boolean) : [main.trim()];
}
