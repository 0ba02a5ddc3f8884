import { html, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/elements/registry.js';

/** A sketch of an element in a box of 80 × 60: path data for large text, small text and the accent colour. */
interface Sketch {
  large: string;
  small: string;
  accent?: string;
}

const sketches: Record<ElementName, Sketch> = {
  'coup-stats': {
    large: 'M8 21h18M33 21h13M54 21h19',
    small: 'M8 32h17M8 38h19M8 44h10M33 32h14M33 38h11M33 44h15M54 32h18M54 38h13M54 44h17',
  },
  'demand-card': {
    large: 'M8 17h36',
    small: 'M17 31h53M17 37h48M17 43h55M17 49h26',
    accent: 'M9 29v22',
  },
  'signatory-list': {
    large: 'M8 15h16',
    small: 'M8 28h26M8 35h20M8 42h28M8 49h23M44 28h22M44 35h28M44 49h20',
    accent: 'M44 42h26',
  },
  'statement-quote': {
    large: 'M8 29h62M8 39h44',
    small: 'M8 51h30',
    accent: 'M10 17l3-6M18 17l3-6',
  },
  'justice-timeline': {
    large: 'M11 16h.01M11 32h.01M11 48h.01',
    small: 'M22 14h14M22 20h44M22 30h14M22 36h50M22 46h14M22 52h36',
    accent: 'M11 10v46',
  },
  'demand-list': {
    large: 'M8 14h28M8 38h36',
    small: 'M14 22h56M14 28h42M14 46h52M14 52h46',
  },
  'joint-statement': {
    large: 'M8 14h46',
    small: 'M8 24h64M8 29h60M8 34h64M8 39h38M8 48h62M8 53h50',
  },
};

/** Renders a decorative sketch of an element. */
export function pictureTemplate(name: ElementName): TemplateResult {
  const { large, small, accent = '' } = sketches[name];
  return html`<svg class="picture" viewBox="0 0 80 60" aria-hidden="true">
    <path class="accent" d=${accent} />
    <path class="large" d=${large} />
    <path class="small" d=${small} />
  </svg>`;
}
