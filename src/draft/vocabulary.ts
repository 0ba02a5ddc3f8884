/** What finds candidates in a text, and is not needed to check a statement. */
interface Vocabulary {
  /** Words that stand for a number which is not said. */
  vague: string[];
  /** What comes between those who are asked and what they are asked to do. */
  asks: RegExp;
  /** What comes before those who are asked; "to" follows them. */
  calls: RegExp;
  /** What leads up to a list of what is asked for. */
  asking: RegExp;
  /** What stands over those who have signed, and nothing else. */
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
