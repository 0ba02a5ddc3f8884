import type { EmitFn, HTMLAttributes } from 'vue';
import type { StatementElements, StatementEvents } from './elements.js';

type Emit = EmitFn<{ [Type in keyof StatementEvents]: (event: StatementEvents[Type]) => void }>;
type Elements = {
  [Tag in keyof StatementElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Omit<HTMLAttributes, keyof StatementElements[Tag]> & StatementElements[Tag];
    $emit: Emit;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
