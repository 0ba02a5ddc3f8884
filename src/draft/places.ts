import { address } from './dates.js';

/** Matches telephone numbers, and addresses of mail and pages. */
const contact = new RegExp(
  [
    "(?:\\+|\\(0|(?<!\\d|\\d[ .,'])0(?=\\d))[\\d ()/.-]{5,}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}",
    '(?:tel(?:e(?:phone|fon|fone|fono))?|téléphone|teléfono|phone|whatsapp|hotline|telp|โทร|電話|هاتف|ফোন|ဖုန်း)\\.?\\s?[:：]?\\s?\\+?\\d[\\d ()./-]{4,}\\d',
    address.source,
  ].join('|'),
  'giu',
);

/** Matches coordinates: "54.61 N", "54.6103, -3.1277". */
const coordinates = /\d{1,3}[.,]\d+\s?[NSEW](?!\p{L})|-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}/gu;

/** Matches a length that only says where a place is: "the camp, 12 km off the cape". A claim has a verb before it. */
const afterLocation =
  /^\s?(?:km|kms|kilomet(?:er|re)s?|kilomètres?|kilómetros?|quilômetros?|Kilometern?|miles?)\s(?:off|from|(?:away|inland|upstream|downstream)(?: from)?|(?:to the )?(?:north|south|east|west)\p{L}*|outside|d[ue]s?|de l[a'’]|d['’]|al?|ao|von|vor|(?:nörd|süd|öst|west)lich\p{L}*|dari|sebelah|río|rio)(?!\p{L})/iu;
const beforeLocation =
  /[,;(–—]\s?(?:à |a |al |some |about |just |only |rund |etwa |sekitar |situé(?:e|s|es)? à |située? à )?$|(?<!(?:est|sont|était|être|está|están|estão|fica|ficam|queda|quedan|se trouve|se trouvent) )(?<=\s)(?:à|a) $/iu;

/** Matches the word before the code of an airline and the number of its flight. */
const flights = /^(?:flights?|vols?|vuelos?|voos?|flüge?n?|flug(?:es)?|penerbangan|pesawat)$/iu;

/** Returns the places of telephone numbers, addresses and coordinates in a text. */
export const contactsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(contact), ...text.matchAll(coordinates)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

/** Whether the number between two texts only says where a place is. */
export const isLocation = (before: string, after: string): boolean =>
  afterLocation.test(after) && beforeLocation.test(before);

/** Whether a text ends with the code of a flight: "Flight LH ". */
export function endsWithFlight(before: string): boolean {
  const [, word = ''] = /([\p{L}\p{M}'’-]+) [\p{Lu}\d]{2} $/u.exec(before) ?? [];
  return flights.test(word);
}
