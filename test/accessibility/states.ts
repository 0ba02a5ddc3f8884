import { until } from '../until.js';
import { elementNames } from '../../src/elements/registry.js';
import { button, clipboard, outcome } from '../elements/clipboard.js';
import { parts, settled } from '../elements/helpers.js';
import { coalition } from '../statement/coalition.js';

/** A state of an element: its HTML, and the steps that lead to it. */
export interface State {
  name: string;
  html: string;
  enter?(root: ShadowRoot): Promise<void> | void;
}

/** Opens every disclosure. */
export const open = (root: ShadowRoot) => {
  root.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
};

const type = async (root: ShadowRoot, text: string) => {
  const input = root.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  await settled(root.host);
};

const press = async (root: ShadowRoot, part: string, index = 0) => {
  parts(root, part)[index]!.click();
  await settled(root.host);
};

/** The states of the elements, other than the initial states. */
export const states: State[] = [
  ...elementNames.flatMap((tag): State[] => [
    { name: tag, html: `<${tag}></${tag}>` },
    {
      name: `${tag} with disclosures open and links into the text`,
      html: `<${tag}></${tag}><joint-statement></joint-statement>`,
      enter: open,
    },
    {
      name: `${tag} with the forms of a citation`,
      html: `<${tag} actions="cite share embed"></${tag}>`,
      async enter(root) {
        button(root, 'Cite').click();
        await until(() => button(root, 'APA'), 'the forms are offered');
      },
    },
    {
      name: `${tag} where the clipboard is refused`,
      html: `<${tag} actions="cite share embed"></${tag}>`,
      async enter(root) {
        clipboard(true);
        button(root, 'Embed').click();
        await outcome(root);
      },
    },
  ]),
  ...['coup-stats', 'demand-card', 'demand-list', 'justice-timeline', 'statement-quote'].map(
    (tag): State => ({
      name: `${tag} with the paragraph around a sentence`,
      html: `<${tag}></${tag}><joint-statement hidden></joint-statement>`,
      async enter(root) {
        open(root);
        parts(root, 'link')[0]!.click();
        await until(() => parts(root, 'marked').length, 'the paragraph is shown');
      },
    }),
  ),
  { name: 'coup-stats in a row', html: '<coup-stats layout="row"></coup-stats>', enter: open },
  { name: 'coup-stats in a list', html: '<coup-stats layout="list"></coup-stats>', enter: open },
  {
    name: 'coup-stats to scale, with figures that count other things',
    html: '<coup-stats layout="scale" figures="killed displaced organizations"></coup-stats>',
    enter: open,
  },
  {
    name: 'coup-stats with every figure',
    html: '<coup-stats figures="killed detained displaced organizations regional-commands towns"></coup-stats>',
    enter: open,
  },
  {
    name: 'justice-timeline on an axis',
    html: '<justice-timeline layout="axis"></justice-timeline>',
    enter: open,
  },
  {
    name: 'signatory-list with a limit and a name of its own',
    html: '<signatory-list limit="5" highlight="Odhikar"></signatory-list>',
  },
  {
    name: 'signatory-list, all shown',
    html: '<signatory-list limit="5"></signatory-list>',
    enter: (root) => press(root, 'more'),
  },
  {
    name: 'signatory-list, filtered',
    html: '<signatory-list></signatory-list>',
    enter: (root) => type(root, 'rohingya'),
  },
  {
    name: 'signatory-list without a match',
    html: '<signatory-list></signatory-list>',
    enter: (root) => type(root, 'zzz'),
  },
  {
    name: 'demand-list, filtered',
    html: '<demand-list></demand-list>',
    async enter(root) {
      await press(root, 'addressee', 5);
      await press(root, 'addressee', 6);
    },
  },
  {
    name: 'joint-statement, signatories alone',
    html: '<joint-statement show="signatories"></joint-statement>',
  },
  {
    name: 'joint-statement with the sentence that is sought',
    html: '<coup-stats></coup-stats><joint-statement></joint-statement>',
    async enter(root) {
      root.querySelector('a')!.click();
      await until(() => document.activeElement?.localName === 'joint-statement', 'it has focus');
    },
  },
  { name: 'demand-card with its fallback', html: '<demand-card demand="none">Words</demand-card>' },
  ...(['joint-statement', 'signatory-list'] as const).map((tag): State => ({
    name: `${tag} with groups of signatories and a text with lists and footnotes`,
    html: `<${tag}></${tag}>`,
    async enter(root) {
      Object.assign(root.host, { statement: coalition });
      await until(() => parts(root, 'group').length, 'the groups are shown');
    },
  })),
];
