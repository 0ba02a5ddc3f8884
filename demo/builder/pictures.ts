import { html, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/elements/registry.js';

/** A sketch of an element in a box of 80 × 60: path data for each kind of line. */
interface Sketch {
  /** Headings and numbers. */
  title?: string;
  text?: string;
  /** Hairlines between parts. */
  rules?: string;
  /** Parts in the accent colour. */
  accent?: string;
}

/** The start of a horizontal line on both axes, and its length. */
type Line = [x: number, y: number, length: number];

/** Returns the path data of lines. */
const lines = (...all: Line[]): string =>
  all.map(([x, y, length]) => `M${x} ${y}h${length}`).join('');

/** Returns numbered names from the top to the bottom of a column. */
const names = (x: number, ...all: [y: number, length: number][]): string =>
  lines(
    ...all.flatMap(([y, length]): Line[] => [
      [x, y, 2],
      [x + 4, y, length],
    ]),
  );

/** Returns the path data of dots below each other. */
const dots = (x: number, ...all: number[]): string =>
  all.map((y) => `M${x - 1} ${y}a1 1 0 1 0 2 0a1 1 0 1 0-2 0`).join('');

const sketches: Record<ElementName, Sketch> = {
  'coup-stats': {
    title: lines(
      ...[22, 25].flatMap((y): Line[] => [
        [8, y, 12],
        [31, y, 15],
        [54, y, 18],
      ]),
    ),
    text: lines(
      ...[15, 32, 36].flatMap((y): Line[] => [
        [8, y, y === 36 ? 13 : 18],
        [31, y, y === 36 ? 17 : 18],
        [54, y, y === 36 ? 11 : 18],
      ]),
      [8, 50, 42],
    ),
    rules: lines([8, 44, 64]),
  },
  'demand-card': {
    title: lines([8, 19, 16], [8, 29, 60], [8, 35, 44]),
    text: lines([8, 13, 13], [8, 44, 56], [8, 49, 34]),
  },
  'signatory-list': {
    title: lines([8, 14, 38]),
    text:
      names(8, [24, 26], [31, 17], [38, 24], [45, 20], [52, 26]) +
      names(43, [24, 25], [31, 21], [45, 17], [52, 23]),
    accent: names(43, [38, 24]),
  },
  'statement-quote': {
    title: lines([14, 17, 56], [14, 26, 58], [14, 35, 36]),
    text: lines([14, 49, 42]),
    rules: lines([14, 43, 58]),
    accent: 'M7 19l2-4M10.5 19l2-4',
  },
  'justice-timeline': {
    title: lines([18, 18, 42], [18, 34, 50], [18, 50, 34]),
    text: lines([18, 13, 16], [18, 29, 12], [18, 45, 20]),
    rules: 'M11 13v40',
    accent: dots(11, 13, 29, 45),
  },
  'demand-list': {
    title: lines([8, 14, 18], [8, 29, 15], [8, 44, 20]),
    text: lines(
      [36, 14, 36],
      [36, 19, 24],
      [36, 29, 30],
      [36, 34, 36],
      [36, 44, 33],
      [36, 49, 36],
      [36, 54, 14],
    ),
    rules: lines([8, 8, 64], [8, 24, 64], [8, 39, 64]),
  },
  'joint-statement': {
    title: lines([8, 13, 54], [8, 19, 30]),
    text: lines(
      [8, 28, 64],
      [8, 32, 61],
      [8, 36, 64],
      [8, 40, 37],
      [8, 47, 63],
      [8, 51, 64],
      [8, 55, 50],
    ),
  },
};

/** Renders a decorative sketch of an element. */
export function pictureTemplate(name: ElementName): TemplateResult {
  const { title = '', text = '', rules = '', accent = '' } = sketches[name];
  return html`<svg class="picture" viewBox="0 0 80 60" aria-hidden="true">
    <path class="rules" d=${rules} />
    <path class="text" d=${text} />
    <path class="title" d=${title} />
    <path class="accent" d=${accent} />
  </svg>`;
}
