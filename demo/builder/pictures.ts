import { html, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/elements/registry.js';

/** A sketch of an element in a box of 80 × 60: path data for each kind of line. */
interface Sketch {
  /** Headings and numbers. */
  title?: string;
  text?: string;
  /** Hairlines between parts. */
  rules?: string;
  /** Marks that stand for people. */
  marks?: string;
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

const sketches: Record<ElementName, Sketch> = {
  'coup-stats': {
    title: lines([8, 13, 15], [8, 27, 18], [8, 41, 21]),
    text: lines([8, 18, 19], [8, 32, 21], [8, 46, 17]),
    rules: lines([8, 22.5, 64], [8, 36.5, 64]),
    marks: lines(
      [38, 12, 12],
      ...[26, 28].map((y): Line => [38, y, 20]),
      ...[40, 42, 44, 46, 48, 50, 52].map((y): Line => [38, y, 34]),
    ),
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
    text: lines([8, 21, 17], [8, 31, 20], [8, 41, 14], [8, 51, 18]),
    rules: `${lines([8, 12, 64], [8, 26, 64], [8, 36, 64], [8, 46, 64])}M32 12v44M42 12v44M52 12v44M62 12v44M72 12v44`,
    title: lines([34, 21, 6], [46, 31, 2], [52, 41, 10]),
    accent: 'M66 9v47',
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
  const { title = '', text = '', rules = '', marks = '', accent = '' } = sketches[name];
  return html`<svg class="picture" viewBox="0 0 80 60" aria-hidden="true">
    <path class="rules" d=${rules} />
    <path class="text" d=${text} />
    <path class="title" d=${title} />
    <path class="marks" d=${marks} />
    <path class="accent" d=${accent} />
  </svg>`;
}
