import { monthsIn } from './months.js';

/** Matches a title that ends with a full stop before a name. */
const titles =
  /(?:^|[\s("“«])(?:Dr|Dra|Mr|Mrs|Ms|Mx|Mme|M|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|Sr|Sra|Srta|Fr|Herr|vs|cf|e\.g|i\.e|\p{Lu})\.$/u;

/** Matches an abbreviation before a number. */
const numbered =
  /(?:^|[\s("“«])(?:No|Nos|Nr|Art|Arts|Sec|Secs|Abs|Fig|para|paras|p|pp|n|c|ca)\.$/iu;

/** "the U.S. Constitution", but not "in the U.S. The army". */
const letters = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const opens =
  /^(?:The|This|That|These|Those|We|Our|It|Its|They|He|She|I|A|An|In|On|At|As|For|From|By|To|If|When|While|Since|After|Before|But|And|However|There|All|Many|Some|Both)\b/;

/** Splits a paragraph into sentences by the rules of its language. */
export function sentencesIn(paragraph: string, language: string): string[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
  return found.reduce<string[]>((sentences, segment) => {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, segment, language))
      sentences[sentences.length - 1] = `${before} ${segment}`;
    else sentences.push(segment);
    return sentences;
  }, []);
}

/** Whether a sentence continues after the full stop before a segment. */
function goesOn(before: string, segment: string, language: string): boolean {
  return (
    /^\p{Ll}/u.test(segment) ||
    titles.test(before) ||
    (numbered.test(before) && /^\p{N}/u.test(segment)) ||
    (letters.test(before) && !opens.test(segment)) ||
    // The number of a list item, and the ordinal of a day.
    /^\(?\p{Nd}+[.)။၊]$/u.test(before) ||
    (/\d\.$/.test(before) && monthsIn(segment, language)[0]?.start === 0)
  );
}
