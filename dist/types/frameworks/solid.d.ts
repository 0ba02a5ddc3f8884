import type { JSX } from 'solid-js';
import type { StatementElements, StatementEvents } from './elements.js';

type Listeners = {
  [Type in keyof StatementEvents as `on:${Type}`]?: (event: StatementEvents[Type]) => void;
};
type Props<Element extends EventTarget, Own> = Omit<JSX.HTMLAttributes<Element>, keyof Own> & Own & Listeners & { [Name in keyof Own & string as `prop:${Name}`]?: Own[Name] };
type Elements = {
  [Tag in keyof StatementElements]: Props<HTMLElementTagNameMap[Tag], StatementElements[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
