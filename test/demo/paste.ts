import type { Host } from '../../demo/builder/state.js';
import type { ElementName } from '../../src/elements/registry.js';
import { ask } from './site.js';

interface Shown {
  text: string;
  accent: string;
  theme: string | null;
  lang: string;
}

interface Pasted {
  previewed: Shown;
  pasted: Shown;
  lines: string;
  errors: string[];
  /** The content before the module loads, and the layout shifts when it takes over. */
  drawn?: string[];
  moved?: string[];
  shifts?: string[];
}

/** Copies a widget's snippet from the builder and pastes it into a page on another origin. */
export const paste = (payload: {
  widget: ElementName;
  host: Host;
  path?: string;
  still?: boolean;
}) => ask<Pasted>('paste', { ...payload, file: location.href });
