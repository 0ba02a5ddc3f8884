import type { HTMLAttributes } from 'svelte/elements';
import type { StatementElements, StatementEvents } from './elements.js';

type Listeners = {
  [Type in keyof StatementEvents as `on${Type}`]?: (event: StatementEvents[Type]) => void;
};
type Props<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own & Listeners;
type Elements = {
  [Tag in keyof StatementElements]: Props<HTMLElementTagNameMap[Tag], StatementElements[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
