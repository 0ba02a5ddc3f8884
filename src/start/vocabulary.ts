/** What finds candidates in a text, and is not needed to check a statement. */
interface Vocabulary {
  /** Words that stand for a number which is not said. */
  vague: string[];
  /** What comes between those who are asked and what they are asked to do. */
  asks: RegExp;
  /** What comes before those who are asked; "to" follows them. */
  calls: RegExp;
}

const vocabularies: Record<string, Vocabulary | undefined> = {
  en: {
    vague: ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'decades'],
    asks: /\b(?:must|should|shall|need to|ought to)\b/,
    calls: /\b(?:call(?:s|ing)? (?:on|upon)|urge[sd]?|demand(?:s|ed)? that|appeal(?:s|ed)? to)\b/,
  },
};

/** By primary language subtag. */
export const findingIn = (language: string): Vocabulary | undefined =>
  vocabularies[language.split('-')[0]!];
