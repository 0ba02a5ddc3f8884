import type { Spelling } from './spelled-numbers.js';

/** Parses words with their values: "onze 11 douze 12". In a word, `_` is a space or a hyphen. */
function valued(text: string): Record<string, number> {
  const parts = text.trim().split(/\s+/);
  return Object.fromEntries(
    parts.flatMap((word, index) =>
      index % 2 === 0 ? [[word.replaceAll('_', '[ -]'), Number(parts[index + 1])]] : [],
    ),
  );
}

const noLetter = '(?![\\p{L}\\p{M}-])';

/** What is the same in these languages. */
const latin = {
  start: "(?<![\\p{L}\\p{M}-]|\\d[.,' ]?)",
  ...{ counted: noLetter, end: noLetter, edge: '(?!\\p{L})', isBuilt: true },
};

/** The languages in Latin script. A number is at least two words, or a word that `number-words.ts` lacks. */
export const latinSpellings: Record<string, Spelling> = {
  de: {
    ...latin,
    ones: 'ein(?:e[rnms]?|s)? (?:zwei|zwo) drei vier fünf sechs sieben acht neun',
    more: valued(`
      eine?_halbe[srn]? 0.5 (?:andert|einein)halb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17
      achtzehn 18 neunzehn 19 zwanzig 20 drei(?:ß|ss)ig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70
      achtzig 80 neunzig 90 zehn 10`),
    powers: valued('Dutzend 12 hundert 100 tausend 1e3 Million(?:en)? 1e6 Milliarden? 1e9'),
    alone: 'hundert|tausend',
    join: '(?:und| )?',
    edge: '',
  },
  en: {
    ...latin,
    ones: '(?:one|an?) two three four five six seven eight nine',
    more: valued(`
      (?:a_half|half_an?|half) 0.5 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
      sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60
      seventy 70 eighty 80 ninety 90`),
    powers: valued('dozen 12 hundred 100 thousand 1e3 million 1e6 billion 1e9'),
    join: '(?: and |[ -])',
  },
  es: {
    ...latin,
    ones: 'un[oa]? dos tres cuatro cinco seis siete ocho nueve',
    more: valued(`
      medi[oa] 0.5 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 diecis[eé]is 16 diecisiete 17
      dieciocho 18 diecinueve 19 veinte 20 veinti(?:una|uno?|ún) 21 veintid[oó]s 22 veintitr[eé]s 23
      veinticuatro 24 veinticinco 25 veintis[eé]is 26 veintisiete 27 veintiocho 28 veintinueve 29
      treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien(?:to)? 100
      doscient[oa]s 200 trescient[oa]s 300 cuatrocient[oa]s 400 quinient[oa]s 500 seiscient[oa]s 600
      setecient[oa]s 700 ochocient[oa]s 800 novecient[oa]s 900`),
    powers: valued(`
      decenas? 10 docenas? 12 veintena 20 treintena 30 centenar(?:es)? 100 millar(?:es)? 1e3
      mill[oó]n(?:es)? 1e6 mil 1e3`),
    alone: 'mil',
    join: '(?: y | )',
  },
  fr: {
    ...latin,
    ones: '(?:un(?!e)|(?<=et[\\s-])une) deux trois quatre cinq six sept huit neuf',
    more: valued(`
      (?:une?_)?demi 0.5
      soixante_dix-sept 77 soixante_dix-huit 78 soixante_dix-neuf 79 soixante_dix 70
      soixante_et_onze 71 soixante_douze 72 soixante_treize 73 soixante_quatorze 74 soixante_quinze 75
      soixante_seize 76 quatre_vingt_dix-sept 97 quatre_vingt_dix-huit 98 quatre_vingt_dix-neuf 99
      quatre_vingt_dix 90 quatre_vingt_onze 91 quatre_vingt_douze 92 quatre_vingt_treize 93
      quatre_vingt_quatorze 94 quatre_vingt_quinze 95 quatre_vingt_seize 96 quatre_vingts? 80
      dix-sept 17 dix-huit 18 dix-neuf 19 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15
      seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60`),
    powers: valued(`
      douzaines? 12 centaines? 100 cents? 100 milliers? 1e3 millions? 1e6 milliards? 1e9 mille 1e3`),
    alone: 'cents?|mille',
    join: '(?:[ -]et[ -]|[ -])',
  },
  id: {
    ...latin,
    ones: 'satu dua tiga empat lima enam tujuh delapan sembilan',
    more: valued(`
      dua_belas 12 tiga_belas 13 empat_belas 14 lima_belas 15 enam_belas 16 tujuh_belas 17
      delapan_belas 18 sembilan_belas 19 setengah 0.5 sepuluh 10 sebelas 11 selusin 12 seratus 100
      seribu 1e3 sejuta 1e6`),
    powers: valued('puluh 10 lusin 12 ratus 100 ribu 1e3 juta 1e6 miliar 1e9'),
    join: ' ',
  },
  pt: {
    ...latin,
    ones: 'uma? d(?:oi|ua)s três quatro cinco seis sete oito nove',
    more: valued(`
      mei[ao] 0.5 dez 10 onze 11 doze 12 treze 13 (?:ca|qua)torze 14 quinze 15 dez[ea]sseis 16
      dez[ea]ssete 17 dezoito 18 dez[ea]nove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60
      setenta 70 oitenta 80 noventa 90 (?:cento|cem) 100 duzent[oa]s 200 trezent[oa]s 300
      quatrocent[oa]s 400 quinhent[oa]s 500 seiscent[oa]s 600 setecent[oa]s 700 oitocent[oa]s 800
      novecent[oa]s 900`),
    powers: valued(`
      dezenas? 10 dúzias? 12 centenas? 100 milhar(?:es)? 1e3 milh(?:ão|ões) 1e6 bilh(?:ão|ões) 1e9
      mil 1e3`),
    alone: 'mil',
    join: '(?: e | )',
  },
};
