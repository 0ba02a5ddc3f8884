import type { Finding } from './types.js';

const placeOf = ({ line = 0 }: Finding) => (line > 0 ? line : Infinity);

/** Returns the report as lines for a person, in the order of the document. Entries without a line are last. */
export function linesOfReport(report: Finding[]): string[] {
  return [...report]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map(({ text, line = 0, endLine = line }) => {
      const place = endLine > line ? `Lines ${line} to ${endLine}` : `Line ${line}`;
      if (!line) return `${text[0]!.toUpperCase()}${text.slice(1)}`;
      // "Lines 140 to 346 look like signatories", and "Line 3: left out".
      return /^looks? like/.test(text)
        ? `${place} ${endLine > line ? text.replace(/^looks/, 'look') : text}`
        : `${place}: ${text}`;
    });
}
