import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { build, built, shortcode } from '../hosts/lib/hugo-site.mjs';
import { assertSame, library, river, riverInGroups } from '../support/packed-plugin.mjs';

/** What the shortcode for Hugo renders, compared with the snippet of the library, byte for byte. */

const { all, dsdFormat, elementNames, embedded, pairsOf, prerenderedFiles, singlesOf } = library;

/** Hugo takes a while for hundreds of pages, so `npm test` renders a part of them. */
const full = Boolean(process.env.FULL);

const hasHugo = spawnSync('hugo', ['version']).status === 0;

/** Returns the assets of a site for a statement. */
const assetsOf = (statement) =>
  Object.fromEntries(
    Object.entries(prerenderedFiles(statement)).map(([path, text]) => [
      path.replace('prerendered/', ''),
      text,
    ]),
  );

/** Renders shortcodes, each on a page of its own with some more text. */
async function rendered(statement, list) {
  const pages = list.map(([element, attributes, more = ''], index) => [
    `page${index}`,
    `${shortcode({ element, ...attributes })}\n\n${more}`,
  ]);
  const config = '[markup.goldmark.renderer]\nunsafe = true\n';
  const html = await built(Object.fromEntries(pages), { assets: assetsOf(statement), config });
  // Hugo sorts the attributes, and escapes apostrophes too.
  return list.map((_, index) =>
    html[`page${index}`]
      .split('\n')[0]
      .replace(/^<[^>]*>/, '')
      .replaceAll('&#39;', "'"),
  );
}

const contentOf = (html) => html.replace(/^<[^>]*>/, '');

/** Returns attributes with the demand that a card has to name. */
const withDemand = (statement, element, attributes) =>
  element === 'demand-card' ? { demand: statement.demands[0].id, ...attributes } : attributes;

/** Returns the attributes of an element to render: each value, and values of two attributes. */
function askedOf(statement, element) {
  const singles = singlesOf(statement, element);
  const some = singles.filter((_, index) => index % 9 === 0);
  const two = statement === embedded ? pairsOf(statement, element) : [];
  return [
    ...[...singles, ...two].map((attributes) => ({ lang: 'en', ...attributes })),
    ...Object.keys(all).flatMap((lang) => some.map((each) => ({ lang, ...each }))),
  ]
    .filter((_, index) => full || index % 7 === 0)
    .map((attributes) => withDemand(statement, element, attributes));
}

/** Texts that show the full text on the same page. */
const fullTexts = [
  '{{< statement-widget show="text" element="joint-statement" >}}',
  '<joint-statement heading-level="3" show="text">Words</joint-statement>',
  '{{< statement-widget element="joint-statement" >}}',
];

for (const [title, statement] of [
  ['embedded', embedded],
  ['in Arabic with groups of signatories', riverInGroups],
]) {
  describe(
    `the shortcode for Hugo with the statement ${title}`,
    { skip: !hasHugo && 'hugo is not installed' },
    () => {
      const alone = elementNames.map((element) => [element, askedOf(statement, element)]);
      const cases = [
        ...alone.flatMap(([element, list]) => list.map((attributes) => [element, attributes])),
        ...fullTexts.flatMap((more) =>
          elementNames.map((element) => [element, withDemand(statement, element, {}), more]),
        ),
      ];
      let made;
      // One site, because Hugo takes longer to start than to render a page.
      before(async () => {
        made = await rendered(statement, cases);
      });

      for (const [element, list] of alone) {
        it(`renders ${element} like the library, with every attribute, in every language`, () => {
          for (const attributes of list) {
            const index = cases.findIndex(([, each]) => each === attributes);
            const expected = dsdFormat(statement, element, attributes, all[attributes.lang]);
            assertSame(
              made[index],
              contentOf(expected),
              `${element} ${JSON.stringify(attributes)}`,
            );
          }
          assert.ok(list.length > (full ? 30 : 4), `${list.length} combinations`);
        });
      }

      for (const text of fullTexts) {
        it(`links to the full text on the same page: ${text}`, () => {
          cases.forEach(([element, attributes, more], index) => {
            if (more !== text) return;
            const given = { lang: 'en', ...attributes };
            const expected = dsdFormat(statement, element, given, all.en, true);
            assertSame(made[index], contentOf(expected), element);
          });
        });
      }
    },
  );
}

describe('the shortcode for Hugo', { skip: !hasHugo && 'hugo is not installed' }, () => {
  it('finds a name with diacritics in any case', async () => {
    const statement = { ...river, signatories: ['Other', 'Réseau de l’Été', 'Last'] };
    const attributes = { lang: 'en', highlight: 'réseau DE L’ÉTÉ' };
    const [made] = await rendered(statement, [['signatory-list', attributes]]);
    assert.match(made, /<mark[ >]/);
    assertSame(made, contentOf(dsdFormat(statement, 'signatory-list', attributes, all.en)));
  });

  for (const [attribute, expected] of [
    ['highlight', 'highlight: unknown value "Lake Union of Nowhere". Known values: '],
    ['group', 'group: unknown value "Lake Union of Nowhere". Known values: '],
  ]) {
    it(`refuses an unknown ${attribute} and prints the known values`, async () => {
      const page = shortcode({ element: 'signatory-list', [attribute]: 'Lake Union of Nowhere' });
      const { html, output } = await build({ page }, { assets: assetsOf(riverInGroups) });
      assert.equal(html, false);
      const names = riverInGroups.signatories.map((each) => each.name ?? each);
      const { group } = riverInGroups.signatories.find((each) => each.group);
      const known = attribute === 'group' ? group : names[0];
      assert.ok(output.includes(`${expected}${known}`), output);
    });
  }

  it('shows English in a language that the widgets do not have', async () => {
    const [made] = await rendered(river, [['coup-stats', { lang: 'de' }]]);
    assertSame(made, contentOf(dsdFormat(river, 'coup-stats', {}, all.en)));
  });
});
