/** The CSS properties that use the custom properties of the library, to check their values. */
const takenBy = {
  font: 'font-family',
  'font-size': 'font-size',
  'heading-font': 'font-family',
  'quote-font': 'font-family',
  'figure-size': 'font-size',
  space: 'padding',
  radius: 'border-radius',
} as const;

export type ValueKind = 'color' | (typeof takenBy)[keyof typeof takenBy];

/** Returns the type of a custom property: a colour unless its name says otherwise. */
export function valueKind(property: string): ValueKind {
  const name = property.replace('--statement-', '');
  return name in takenBy ? takenBy[name as keyof typeof takenBy] : 'color';
}

/** Returns whether a value is valid in a style sheet. */
export function fits(property: string, value: string): boolean {
  if (!CSS.supports(valueKind(property), value)) return false;
  // CSS.supports closes an open string or comment, but in a style sheet it would swallow the following rules.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { ${property}: ${value}; } b { }`);
  const [rule] = sheet.cssRules;
  return sheet.cssRules.length === 2 && (rule as CSSStyleRule).style.length === 1;
}

/** Returns the default of a colour as CSS. The manifest has either a colour or the shares of two others. */
export function standardColor(standard: string, colorOf: (name: string) => string): string {
  const [, share, first, second] = /^(\d+) % (\w+), \d+ % (\w+)$/.exec(standard) ?? [];
  return first && second
    ? `color-mix(in srgb, ${colorOf(`--statement-${first}`)} ${share}%, ${colorOf(`--statement-${second}`)})`
    : standard;
}

/** Converts a computed colour to `#rrggbb`, for a colour field. */
export function hexOf(color: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
