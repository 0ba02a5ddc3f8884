import { expect } from '@open-wc/testing';
import { isContinent, isCountry } from '../../src/draft/signatories/countries.js';

const names: Record<string, string[]> = {
  en: [
    ...['Republic of Korea', 'Democratic Republic of the Congo', 'State of Palestine', 'Myanmar'],
    ...['Iran (Islamic Republic of)', 'Korea, Republic of', 'Viet Nam', 'U.K.', 'The Gambia'],
    ...[
      'Bosnia and Herzegovina',
      'Trinidad and Tobago',
      'Plurinational State of Bolivia',
      'Turkey',
    ],
  ],
  fr: ['République démocratique du Congo', 'République de Corée', 'Birmanie', 'les Comores'],
  es: ['República de Corea', 'EE. UU.', 'Estado Plurinacional de Bolivia', 'Palestina'],
  pt: ['República da Coreia', 'EUA', 'República Democrática do Congo', 'Mianmar'],
  de: ['Republik Korea', 'Demokratische Republik Kongo', 'Großbritannien', 'Palästina'],
  id: ['Republik Korea', 'Inggris', 'Republik Demokratik Kongo'],
  ar: ['جمهورية كوريا', 'فلسطين', 'جمهورية الكونغو الديمقراطية'],
  ja: ['大韓民国', '米国', 'コンゴ民主共和国', 'ミャンマー'],
  th: ['สาธารณรัฐเกาหลี', 'เมียนมา', 'ประเทศไทย'],
  my: ['ထိုင်းနိုင်ငံ', 'ကိုရီးယားသမ္မတနိုင်ငံ'],
  bn: ['কোরিয়া প্রজাতন্ত্র', 'ফিলিস্তিন', 'মিয়ানমার'],
};

describe('a country', () => {
  for (const [language, own] of Object.entries(names))
    it(`is known by its formal and other names in ${language}`, () => {
      expect(own.filter((name) => !isCountry(name, language))).to.deep.equal([]);
    });

  it('is no other place, organization or word', () => {
    for (const [name, language] of [
      ['Estado de São Paulo', 'pt'],
      ['Republic of Letters', 'en'],
      ['Union of Nurses', 'en'],
      ['Freistaat Bayern', 'de'],
      ['রাষ্ট্র', 'bn'],
    ] as const)
      expect(isCountry(name, language), name).to.equal(false);
  });
});

it('a continent is known in each language', () => {
  for (const [name, language] of [
    ['Latin America', 'en'],
    ['Afrique', 'fr'],
    ['América Latina', 'es'],
    ['アジア', 'ja'],
  ] as const)
    expect(isContinent(name, language), name).to.equal(true);
});
