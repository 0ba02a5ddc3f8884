/** The words that find suggestions in a text. `check` does not need them. */
interface Vocabulary {
  /** Words for an unspecified number. */
  vague: string[];
  /** Matches the verb between the addressees and the demand. */
  asks: RegExp;
  /** Matches the verb before the addressees. "to" follows them. */
  calls: RegExp;
  /** Matches the words before a list of demands. */
  asking: RegExp;
  /** Matches a label that contains nothing but "signed by" or the like. */
  signed: RegExp;
}

const vocabularies: Record<string, Vocabulary | undefined> = {
  en: {
    vague: ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'decades'],
    asks: /\b(?:must|should|shall|need to|ought to)(?: not| never| no longer)?\b/,
    calls: /\b(?:call(?:s|ing)? (?:on|upon)|urge[sd]?|demand(?:s|ed)? that|appeal(?:s|ed)? to)\b/,
    asking: /\b(?:asks?|calls?|urges?|demands?|recommend(?:s|ations?)?|requests?)\b/i,
    signed:
      /^(?:the )?(?:(?:list of )?signator(?:ies|y organi[sz]ations)|(?:co-?)?signed(?: by)?|endorsed by|undersigned(?: organi[sz]ations)?|supported by|signing organi[sz]ations)\s*:?$/i,
  },
};

/** By primary language subtag. */
export const findingIn = (language: string): Vocabulary | undefined =>
  vocabularies[language.split('-')[0]!];
