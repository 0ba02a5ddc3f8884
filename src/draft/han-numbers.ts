/** Matches the parts of a number below ten thousand: "2千", "3百", "5300". */
const part = '(?:\\d千)?(?:\\d百)?(?:\\d+(?:[.,]\\d+)*)?';
const pattern = new RegExp(
  `(?<![\\d.,])(?=\\d)(?:(?<hundredMillions>${part})億)?(?:(?<tenThousands>${part})万)?(?<rest>${part})`,
  'gu',
);

/** Returns the numbers in a text that are written in digits and signs for powers of ten: "1万2千". */
export function hanNumbersIn(
  text: string,
  language: string,
): { value: number; start: number; end: number }[] {
  if (!/^(?:ja|zh)/.test(language)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { hundredMillions = '', tenThousands = '', rest = '' } = match.groups!;
    const value = below(hundredMillions) * 1e8 + below(tenThousands) * 1e4 + below(rest);
    const isHan = /[億万千百]/u.test(match[0]) && Number.isSafeInteger(value) && value > 0;
    return isHan ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Returns a number below ten thousand, or with a fraction: "2千3百", "1.2". */
function below(digits: string): number {
  const [, thousands = 0, hundreds = 0, rest = ''] =
    /^(?:(\d)千)?(?:(\d)百)?(.*)$/u.exec(digits) ?? [];
  const plain = /[.,]\d{3}(?!\d)/.test(rest) ? rest.replace(/[.,]/g, '') : rest;
  return Number(thousands) * 1000 + Number(hundreds) * 100 + Number(plain);
}
