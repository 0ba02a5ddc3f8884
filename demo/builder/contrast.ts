/**
 * Returns the relative luminance of a colour `#rrggbb`, as defined in WCAG 2.2
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
 */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the contrast ratio of two colours `#rrggbb`, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 * Truncates after the second decimal, so that 4.499 does not pass as 4.5.
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 100) / 100;
}

/** The minimum for normal text in WCAG AA (success criterion 1.4.3). */
export const enough = 4.5;
