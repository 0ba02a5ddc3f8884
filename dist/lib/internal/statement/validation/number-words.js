import { numeral, vocabularyOf } from "./vocabulary.js";
import { primary } from "../../utils/language-tag.js";

// src/statement/validation/number-words.ts
/** The words for 2 to 20, for 30, 40, … and 90, and for 100, 200, … and 900, and 1000. */
var words = {
	de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert tausend",
	es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil",
	fr: "deux trois quatre cinq six sept huit neuf dix|dizaine onze douze|douzaine treize quatorze quinze|quinzaine seize dix-sept dix-huit dix-neuf vingt|vingtaine trente|trentaine quarante cinquante|cinquantaine soixante|soixantaine soixante-dix quatre-vingts quatre-vingt-dix cent|centaine deux_cents trois_cents quatre_cents cinq_cents six_cents sept_cents huit_cents neuf_cents mille|millier",
	id: "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh seratus dua_ratus tiga_ratus empat_ratus lima_ratus enam_ratus tujuh_ratus delapan_ratus sembilan_ratus seribu",
	pt: "dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos mil"
};
/** Returns the words that a language has for a number, as far as they are known. */
function numberWords(value, language) {
	const known = vocabularyOf(language);
	if (known) {
		const powers = [...Object.entries(known.powers), ["hundred", 100]];
		return [numeral(known, value), ...powers.map(([power, factor]) => {
			const word = numeral(known, value / factor);
			return word && `${word} ${power}`;
		})].filter((word) => word !== void 0);
	}
	const at = value < 21 ? value - 2 : value < 100 ? value / 10 + 16 : value < 1001 ? value / 100 + 25 : -1;
	const word = words[primary(language)]?.split(" ")[at]?.replaceAll("_", " ");
	return word ? [...word.split("|"), word.replace(/entos$/, "entas")] : [];
}

export { numberWords };