import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  assertSame,
  hasPhp,
  library,
  packed,
  rendered,
  river,
  riverInGroups,
  written,
} from '../support/packed-plugin.mjs';

/** What the WordPress plugin renders in PHP, compared with the snippet of the library, byte for byte. */

const { all, dsdFormat, elementFormat, elementNames, embedded, pairs, pairsOf, singlesOf } =
  library;
const languages = Object.keys(all);

/** More names than one block of the list has. */
const manySignatories = Array.from({ length: 250 }, (_, index) => ({
  name: `Organization ${index + 1}`,
  ...(index >= 20 && { group: index < 140 ? 'Networks' : 'Others' }),
}));

const cases = [
  ['embedded', embedded, elementNames],
  ['in Arabic with groups of signatories', riverInGroups, elementNames],
  [
    'with 250 signatories',
    { ...JSON.parse(JSON.stringify(river)), signatories: manySignatories },
    ['signatory-list', 'joint-statement'],
  ],
];

for (const [title, statement, elements] of cases) {
  describe(
    `the WordPress plugin of the statement ${title}`,
    { skip: !hasPhp && 'php is not installed' },
    () => {
      let folder;
      before(async () => {
        folder = await written(await packed(statement));
      });
      after(() => rm(dirname(folder), { recursive: true, force: true }));

      for (const element of elements) {
        it(`renders ${element} like the library, with every attribute in every language`, () => {
          const list = [
            ...languages.map((lang) => [lang, {}]),
            ...pairs(languages, singlesOf(statement, element)),
            ...pairsOf(statement, element).map((attributes) => ['en', attributes]),
          ].map(([lang, attributes]) => ({ lang, ...attributes }));
          const asked = list.map((attributes) => [element, attributes]);
          const { rendered: made } = rendered(folder, asked);
          list.forEach((attributes, index) => {
            // A card of the plugin always names its demand.
            const isUnnamed = element === 'demand-card' && !attributes.demand;
            const [{ id }] = statement.demands;
            const given = isUnnamed ? { ...attributes, demand: id } : attributes;
            const expected = dsdFormat(statement, element, given, all[attributes.lang]);
            assertSame(made[index], expected, `${element} ${JSON.stringify(attributes)}`);
          });
          assert.ok(list.length > 100, `${list.length} combinations`);
        });
      }

      for (const content of [
        '[joint-statement]',
        '<!-- wp:statement-widgets/joint-statement {"theme":"dark","show":"text"} /-->',
        '<joint-statement heading-level="3" show="text">Words</joint-statement>',
      ]) {
        it(`links to the full text on the same page: ${content}`, () => {
          const asked = elements.map((element) => [
            element,
            element === 'demand-card' ? { demand: statement.demands[0].id } : {},
          ]);
          const { rendered: made } = rendered(folder, asked, { content });
          asked.forEach(([element, attributes], index) => {
            const given = { lang: 'en', ...attributes };
            assertSame(made[index], dsdFormat(statement, element, given, all.en, true), element);
          });
        });
      }

      for (const place of ['feed', 'rest']) {
        it(`renders the words alone in a place without shadow roots: ${place}`, () => {
          const asked = elements.map((element) => [element, { theme: 'dark' }]);
          const { rendered: made } = rendered(folder, asked, { place });
          elements.forEach((element, index) => {
            const html = elementFormat(statement, element, {}, all.en);
            const words = html.replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
            const attributes = ` lang="en" theme="dark"${element === 'demand-card' ? ` demand="${statement.demands[0].id}"` : ''}`;
            assert.equal(
              made[index],
              place === 'feed' ? words : `<${element}${attributes}>${words}</${element}>`,
            );
          });
        });
      }
    },
  );
}
