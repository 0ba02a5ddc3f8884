/** Returns a language that `Intl` accepts, also while the author types its tag. */
export function safeLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
