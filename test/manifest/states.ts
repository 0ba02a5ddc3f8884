import { until } from '../until.js';
import { elementNames } from '../../src/elements/registry.js';
import { open, type State, states } from '../accessibility/states.js';
import { clearAddress, isRefused, parts, show } from '../elements/helpers.js';
import myanmar from '../../src/statement/myanmar-2025-01-31.json';
import { river, riverUrl } from '../fixtures/river.js';

const told = (part: string) => (root: ShadowRoot) =>
  until(() => parts(root, part).some((node) => node.textContent.trim()), `${part} is told`);

const [first] = river.translations!;
/** One sentence in French. */
const partly = {
  ...river,
  translations: [{ ...first!, language: 'fr', sentences: { p1s1: 'A' } }],
};

const corrected = {
  ...myanmar,
  pullQuotes: [{ source: myanmar.pullQuote, speaker: 'A speaker' }],
  corrections: [{ date: '2025-02-03', text: 'A name' }],
};

/** Every state of every element, including those that need another statement or a slow response. */
const all: State[] = [
  ...states,
  ...elementNames.flatMap((tag): State[] => [
    {
      name: `${tag} on its way`,
      html: `<${tag} src="/answers/never"></${tag}>`,
      enter: told('note'),
    },
    {
      name: `${tag} with its fallback`,
      html: `<${tag} statement="none">Words</${tag}>`,
      enter: (root) => until(() => isRefused(root.host), 'the error is told'),
    },
  ]),
  ...elementNames
    // The translated statement has no signatories.
    .filter((tag) => tag !== 'signatory-list')
    .map((tag): State => ({
      name: `${tag}, translated`,
      html: `<${tag} demand="open" src="${riverUrl}"></${tag}>`,
      async enter(root) {
        await told('citation')(root);
        open(root);
      },
    })),
  {
    name: 'joint-statement with the sentence to which the address leads',
    html: '<joint-statement></joint-statement>',
    async enter(root) {
      location.hash = 'p1s1';
      await told('target')(root);
    },
  },
  ...elementNames.map((tag): State => ({
    name: `${tag} of a statement that was corrected`,
    html: `<${tag} demand="voices"></${tag}>`,
    async enter(root) {
      Object.assign(root.host, { statement: corrected });
      await told('corrections')(root);
      open(root);
    },
  })),
  {
    name: 'joint-statement, translated in part',
    html: '<joint-statement lang="fr"></joint-statement>',
    async enter(root) {
      Object.assign(root.host, { statement: partly });
      await told('translation')(root);
    },
  },
];

/** Renders an element in each of its states, one after the other. */
export async function inEachState(
  tag: string,
  look: (root: ShadowRoot, page: HTMLElement) => void,
): Promise<void> {
  for (const state of all) {
    if (!state.html.startsWith(`<${tag}`)) continue;
    const { page } = await show(state.html);
    const root = page.firstElementChild!.shadowRoot!;
    await state.enter?.(root);
    look(root, page);
    page.remove();
    clearAddress();
  }
}
