import { wordsOf } from '../tree/kinds-of-text.js';
import { bracketsOf } from './brackets.js';
import { isCountry } from './countries.js';
import { cleaned } from './names.js';
import { saysOrganization } from './organization-names.js';
import { isRole } from './roles.js';

interface Placed {
  name: string;
  region: string;
}

/** Returns the places after most names of a list, by the texts: in brackets or after a dash. */
export function placesIn(texts: string[], language: string): Map<string, Placed> {
  for (const [placeOf, isSure] of [
    [inBrackets, isCountryOrRepeated],
    [afterDash, isCountryOrCode],
  ] as const) {
    const found = new Map<string, Placed>();
    for (const text of texts) {
      const place = placeOf(cleaned(text), language);
      if (place) found.set(text, place);
    }
    const regions = [...found.values()].map(({ region }) => region);
    if (
      found.size > texts.length / 2 &&
      regions.some((region) => isSure(region, language, regions))
    )
      return found;
  }
  return new Map();
}

function inBrackets(text: string): Placed | undefined {
  const found = bracketsOf(text);
  if (found?.parts.length !== 1) return undefined;
  const { bare, inside } = found;
  return stateCode.test(inside) || /^(?:\p{Lu}{2,3} )?\p{Lu}?[\p{Ll}\p{Lo}]/u.test(inside)
    ? { name: bare, region: inside }
    : undefined;
}

/** Parses "Instituto Raiz – Bahia" and "Coletivo Maré – Belém/PA". */
function afterDash(text: string, language: string): Placed | undefined {
  const [, name, region = ''] = /^(.+?)\s+[–—-]\s+(\p{L}[^,()–—]*)$/u.exec(text) ?? [];
  const isPlace =
    (stateCode.test(region) || /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(region)) &&
    wordsOf(region).length < 4 &&
    !saysOrganization(region) &&
    !isRole(region, language);
  return name && isPlace ? { name, region } : undefined;
}

/** Matches the code of a state alone or after its town: "MA", "Belém/PA". */
const stateCode = /^(?:\p{Lu}[\p{L}\p{M}'’ -]+\/)?\p{Lu}{2}$/u;

const isCountryOrRepeated = (region: string, language: string, regions: string[]): boolean =>
  isCountryOrCode(region, language) || regions.filter((each) => each === region).length > 1;

const isCountryOrCode = (region: string, language: string): boolean =>
  isCountry(region, language) || stateCode.test(region);
