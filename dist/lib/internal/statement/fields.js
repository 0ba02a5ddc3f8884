import { allowedProtocol } from "../utils/allowed-url.js";
import * as v from "valibot";

// src/statement/fields.ts
/** The types of the values in a statement. The messages complete the sentence "expected …". */
/**
* Returns the schema of an object with these keys and no others. Its entries have no prototype, because Valibot
* visits inherited keys and some pages add enumerable members to `Object.prototype`.
*/
var object = (entries) => v.strictObject(Object.assign(Object.create(null), entries));
/**
* Returns a union. An object that has the first key of one option is checked against that option, so that an error
* names the key at fault.
*/
function either(options, message) {
	const union = v.union(options, message);
	return {
		...union,
		"~run"(dataset, config) {
			const [only = union, other] = options.filter((option) => {
				const [first = ""] = Object.keys(option.entries ?? {});
				return first in Object(dataset.value);
			});
			return (other ? union : only)["~run"](dataset, config);
		}
	};
}
var text = v.pipe(v.string(), v.regex(/^\S(?:[\s\S]*\S)?$/, "some text, without white space at either end"));
var id = v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "an id of lower-case letters, digits and single hyphens that begins with a letter"));
var sentenceId = id;
var day = v.pipe(v.string(), v.isoDate("a day such as 2025-01-31"), v.check((value) => isRealDate(value), "a day that exists, such as 2025-01-31"));
var aMonth = "a day such as 2025-01-31, or a month such as 2025-01";
var dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/, aMonth), v.check((value) => isRealDate(value), "a date that exists, such as 2025-01-31 or 2025-01"));
var webAddress = v.pipe(v.string(), v.url("an absolute URL"), v.regex(allowedProtocol, "an https, http or mailto URL"));
/** A date with its precision, or two joined by `/`, in EDTF level 0 (ISO 8601-2): `2024`, `2024-11`, `2025-01-31`. */
var edtf = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, "a date such as 2025, 2025-01 or 2025-01-31, or two of them joined by \"/\""), v.check((value) => value.split("/").every(isRealDate), "a date that exists"), v.check((value) => {
	const [start = "", end] = value.split("/");
	return end === void 0 || start.length === end.length && start < end;
}, "a range of two dates in order and of the same precision"));
/** Whether the calendar has a date of any of these precisions. */
function isRealDate(value) {
	const [year = 0, month = 1, date = 1] = value.split("-").map(Number);
	const real = new Date(Date.UTC(year, month - 1, date));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}
var aTag = "a BCP 47 language tag";
var languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, aTag), v.check(isTag, aTag));
function isTag(value) {
	try {
		return Intl.getCanonicalLocales(value).length > 0;
	} catch {
		return false;
	}
}

export { day, dayOrMonth, edtf, either, id, isRealDate, languageTag, object, sentenceId, text, webAddress };