/** Matches a few words between dashes: "We urge – once more – the council". */
const betweenDashes = /(?<=\p{L}) [–—] \p{Ll}+(?: \p{Ll}+){0,3} [–—](?= )/gu;

/** Words that say that something is asked again. They are no part of a name. */
const again = [
  'once again|once more|yet again|again',
  'encore une fois|une fois encore|une fois de plus|une nouvelle fois|à nouveau|de nouveau',
  'una vez más|otra vez|nuevamente|mais uma vez|uma vez mais|outra vez|novamente|de novo',
  'noch einmal|noch mal|nochmals|erneut|abermals|sekali lagi|مرة أخرى|مجدداً?',
].join('|');
/** Words that are asides only between commas. */
const adverbs = [
  'therefore|also|too|finally|likewise|jointly|together|urgently|respectfully|accordingly|today|now|above all',
  'donc|aussi|également|enfin|solennellement|instamment|par conséquent|ensemble',
  'por tanto|por ello|por eso|también|asimismo|además|respetuosamente|juntos|juntas',
  'portanto|por isso|também|ainda|respeitosamente|daher|deshalb|auch|eindringlich|gemeinsam',
  'juga|karena itu|oleh karena itu|dengan hormat|bersama-sama',
].join('|');
const betweenCommas = new RegExp(`(?<=\\p{L})(?:, |، ?)(?:${again}|${adverbs})[,،](?= )`, 'gu');
const againAnywhere = new RegExp(`(?<=\\p{L}) (?:${again})(?=[ :,،]|$)`, 'gu');

/** Returns a sentence without the asides between its verb and whom it asks: "We call, again, on the council". */
export const withoutAsides = (text: string): string =>
  text.replace(betweenDashes, '').replace(betweenCommas, '').replace(againAnywhere, '');
