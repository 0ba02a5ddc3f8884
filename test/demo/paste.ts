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
  /** What stood there before the module had come, and what moved when it took over. */
  drawn?: string[];
  moved?: string[];
  shifts?: string[];
}

/** Takes a widget's lines from the builder and pastes them into a page on another origin. */
export const paste = (payload: {
  widget: ElementName;
  host: Host;
  path?: string;
  still?: boolean;
}) => ask<Pasted>('paste', { ...payload, file: location.href });
