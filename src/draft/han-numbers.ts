/** A number that is written with signs for powers of ten: "1万2千". */
const powers: Record<string, number> = { 億: 1e8, 万: 1e4, 千: 1e3, 百: 100, 十: 10 };

/** Returns the numbers in a text that are written in digits and signs for several powers of ten. */
export function hanNumbersIn(
  text: string,
  language: string,
): { value: number; start: number; end: number }[] {
  if (!/^(?:ja|zh)/.test(language)) return [];
  return [
    ...text.matchAll(/(?<![\d.,])(?:\d+(?:[.,]\d+)*[億万千百]){1,4}(?:\d+(?![\d年月日]))?/gu),
  ].flatMap((match) => {
    const parts = [...match[0].matchAll(/(\d+(?:[.,]\d+)*)([億万千百]?)/gu)];
    const value = parts.reduce((sum, [, digits = '', power = '']) => {
      const number = Number(/[.,]\d{3}(?!\d)/.test(digits) ? digits.replace(/[.,]/g, '') : digits);
      return sum + number * (powers[power] ?? 1);
    }, 0);
    const isValue = Number.isSafeInteger(value) && value > 0;
    return isValue ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
}
