import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'statement-widgets/svelte';

/** Must not compile. A template cannot express this. */
export const wrong = [
  // @ts-expect-error -- no such layout
  { layout: 'circle' } satisfies SvelteHTMLElements['coup-stats'],
  // @ts-expect-error -- not a text
  { figures: 3 } satisfies SvelteHTMLElements['coup-stats'],
  // @ts-expect-error -- an attribute of another element
  { demand: 'voices' } satisfies SvelteHTMLElements['coup-stats'],
  // @ts-expect-error -- no such value
  { show: 'half' } satisfies SvelteHTMLElements['joint-statement'],
  // @ts-expect-error -- a number
  { limit: 'many' } satisfies SvelteHTMLElements['signatory-list'],
  // @ts-expect-error -- not a statement
  { statement: { title: 'Title' } } satisfies SvelteHTMLElements['statement-quote'],
  {
    // @ts-expect-error -- another event
    'onstatement-ready': (event: MouseEvent) => event.clientX,
  } satisfies SvelteHTMLElements['demand-list'],
];
