import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { settled, show } from '../elements/helpers.js';
import { until } from '../until.js';
import { baseIn, widgetIn } from '../widget-in.js';

const title =
  'Myanmar: Four years after coup, world must demand accountability for atrocity crimes';

const citation = `paragraph
  text "${title}"
  text "Joint statement of 46 organizations"
  text ", "
  time
    text "31 January 2025"`;

const lede =
  'The international community must take urgent action to ensure accountability for atrocities in Myanmar, 46 organizations said today ahead of the four-year anniversary of the 1 February 2021 military coup.';

const indent = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

/** The expected tree of each element, written by hand. */
const trees: [string, string][] = [
  [
    '<coup-stats figures="killed displaced" actions="cite share embed"></coup-stats>',
    `DescriptionList
  term "More than 6,000 people killed by the military junta since the coup of 1 February 2021"
  definition
    group
      DisclosureTriangle "Source sentence : people killed by the military junta" expanded=false
  term "More than 3.5 million people internally displaced"
  definition
    group
      DisclosureTriangle "Source sentence : people internally displaced" expanded=false
paragraph
  text "As of 31 January 2025"
${citation}
paragraph
  button "Cite"
  button "Share"
  button "Embed"
status live=polite`,
  ],
  [
    '<demand-card></demand-card>',
    `article
  text "Asked of"
  strong
    text "The international community"
  heading "Take urgent action to ensure accountability for atrocities in Myanmar" level=2
  text "In the statement: "
  text "“must”"
  figure
    blockquote
      text "“"
      text "${lede}"
      text "”"
    Figcaption
${indent(citation, 6)}`,
  ],
  [
    '<demand-list to="asean"></demand-list>',
    `group
  DisclosureTriangle "Filter by who is asked" expanded=false
status live=polite
  text "Demands shown: 1 of 15"
heading "ASEAN" level=2
list
  listitem level=1
    group
      DisclosureTriangle "Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable In the statement: “must”" expanded=false
        heading "Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable" level=3
${citation}`,
  ],
  [
    '<statement-quote></statement-quote>',
    `figure
  blockquote
    text "“"
    text "${lede}"
    text "”"
  Figcaption
${indent(citation, 4)}`,
  ],
  [
    '<justice-timeline from="2024-11" until="2025-02"></justice-timeline>',
    `list
  listitem level=1
    time
      text "2024"
    paragraph
      text "Worst year of violence against the Rohingya since 2017"
    group
      DisclosureTriangle "Source sentence : Worst year of violence against the Rohingya since 2017" expanded=false
  listitem level=1
    time
      text "November 2024"
    paragraph
      text "ICC Office of the Prosecutor requests an arrest warrant for Senior General Min Aung Hlaing"
    group
      DisclosureTriangle "Source sentence : ICC Office of the Prosecutor requests an arrest warrant for Senior General Min Aung Hlaing" expanded=false
heading "Still ahead on 31 January 2025" level=2
list
  listitem level=1
    time
      text "24 February"
    text " to "
    time
      text "4 April 2025"
    paragraph
      text "UN Human Rights Council session to discuss Myanmar"
    group
      DisclosureTriangle "Source sentence : UN Human Rights Council session to discuss Myanmar" expanded=false
${citation}`,
  ],
  [
    '<signatory-list limit="2" highlight="Odhikar"></signatory-list>',
    `heading "Signed by 46 organizations" level=2
LabelText
  text "Find an organization"
searchbox "Find an organization"
status live=polite
list
  listitem level=1
    text "#Sisters2Sisters"
  listitem level=1
    text "Ah Nah Podcast - Conversations with Myanmar"
  listitem level=1
    mark
      text "Odhikar"
button "Show all 46" expanded=false
${citation}`,
  ],
  [
    '<joint-statement show="lede"></joint-statement>',
    `article
  heading "${title}" level=2
  paragraph
    text "Joint statement of 46 organizations"
    text ", "
    time
      text "31 January 2025"
  paragraph
    text "${lede}"
${indent(citation, 2)}`,
  ],
];

// Only Chromium exposes its tree to tests. The markup is the same in all engines.
if ('userAgentData' in navigator) {
  describe('the accessibility tree', () => {
    for (const [html, tree] of trees) {
      it(`of ${html}`, async () => {
        const { page } = await show(html);
        const { localName } = page.firstElementChild!;
        const found = await executeServerCommand<string, string>('accessibility-tree', localName);
        expect(found).to.equal(tree);
      });
    }

    it('contains the widget of an upgraded blockquote, but not the text of the blockquote', async () => {
      const [, tree] = trees[0]!;
      const { page } = await show(
        '<blockquote class="statement-widget" data-widget="coup-stats" data-figures="killed displaced" data-actions="cite share embed">Words</blockquote>',
      );
      const quote = page.firstElementChild!;
      await until(() => baseIn(quote), 'the widget is shown');
      await settled(widgetIn(quote)!);
      const found = await executeServerCommand<string, string>('accessibility-tree', 'blockquote');
      expect(found).to.equal(`blockquote\n${indent(tree, 2)}`);
    });

    it('contains the sentence and its link if a disclosure is open', async () => {
      const { page } = await show(
        '<coup-stats figures="displaced"></coup-stats><joint-statement></joint-statement>',
      );
      const root = page.firstElementChild!.shadowRoot!;
      root.querySelector('details')!.open = true;
      const found = await executeServerCommand<string, string>('accessibility-tree', 'coup-stats');
      expect(found).to.include(`definition
    group
      DisclosureTriangle "Source sentence : people internally displaced" expanded=true
      blockquote
        text "“"
        text "More than 3.5 million people are internally displaced."
        text "”"
      link "Read in context" url=#p3s2`);
    });
  });
}
