import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StatementElements, StatementEvents } from './elements.js';

type Listeners = {
  [Type in keyof StatementEvents as `on${Type}`]?: (event: StatementEvents[Type]) => void;
};
type Props<Element extends EventTarget, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & Listeners;
type Elements = {
  [Tag in keyof StatementElements]: Props<HTMLElementTagNameMap[Tag], StatementElements[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
