/** The types of the values in a statement. The messages complete the sentence "expected …". */
import * as v from 'valibot';
/**
 * Returns the schema of an object with these keys and no others. Its entries have no prototype, because Valibot
 * visits inherited keys and some pages add enumerable members to `Object.prototype`.
 */
export declare const object: <E extends v.ObjectEntries>(entries: E) => v.StrictObjectSchema<object & E, undefined>;
/**
 * Returns a union. An object that has the first key of one option is checked against that option, so that an error
 * names the key at fault.
 */
export declare function either<const O extends v.UnionOptions>(options: O, message: string): v.UnionSchema<O, string>;
export declare const text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>;
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>;
export declare const sentenceId: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
export declare const day: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "a day such as 2025-01-31">, v.CheckAction<string, "a day that exists, such as 2025-01-31">]>;
export declare const dayOrMonth: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a day such as 2025-01-31, or a month such as 2025-01">, v.CheckAction<string, "a date that exists, such as 2025-01-31 or 2025-01">]>;
export declare const webAddress: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>;
/** A date with its precision, or two joined by `/`, in EDTF level 0 (ISO 8601-2): `2024`, `2024-11`, `2025-01-31`. */
export declare const edtf: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a date such as 2025, 2025-01 or 2025-01-31, or two of them joined by \"/\"">, v.CheckAction<string, "a date that exists">, v.CheckAction<string, "a range of two dates in order and of the same precision">]>;
/** Whether the calendar has a date of any of these precisions. */
export declare function isRealDate(value: string): boolean;
export declare const languageTag: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag">, v.CheckAction<string, "a BCP 47 language tag">]>;
