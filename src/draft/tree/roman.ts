const values: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Parses a Roman numeral in capitals up to 39. `undefined` for other letters, such as "IIX". */
export function romanNumber(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  const digits = (text.match(/./g) ?? []).map((letter) => values[letter]!);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
