// src/draft/bullets.ts
/** Characters that are only used as bullets, for a character class. The last two are in Word's symbol fonts. */
var bullets = "•‣⁃▪▫■□◆◇●○◦∙·▶►▸➢➤❖✓✔✦★※・\\uF0A7\\uF0B7";

// src/draft/read/marks.ts
var bullet = new RegExp(`^(?:[${bullets}]\\s*|[-–—*]\\s+|o\\t\\s*)`, "u");
var decimal = /^(\d{1,3})(?:\.?[°ºª][.)]?|[.)])(?:\s+|(?=\p{L}))/u;
var other = /^(?:\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2})+[.)]?|\((?:\p{L}\p{M}*|[ivxIVX]+)\)|(?:\p{Ll}|[A-Z]|\p{Lo}\p{M}*|[ivx]+)\)|(?:[a-z]|[ivx]+|[IVX]+)\.(?=\s)|\(?(?![0-9])\p{Nd}{1,3}[.)\]।॥။၊])\s*/u;
/** Returns the mark at the start of a text, if there is one. */
function markOf(text) {
	const [sign] = bullet.exec(text) ?? [];
	if (sign !== void 0) return {
		text: sign.trim(),
		bullet: true,
		length: sign.length
	};
	const [mark, number] = decimal.exec(text) ?? [];
	if (mark !== void 0) return {
		text: mark.trim(),
		bullet: false,
		number: Number(number),
		length: mark.length
	};
	const [name] = other.exec(text) ?? [];
	return name === void 0 ? void 0 : {
		text: name.trim(),
		bullet: false,
		length: name.length
	};
}
/** Whether an item goes on in a list inside it: "The army to:". */
var isOpen = (text) => /[:：]$|\s\p{Ll}{1,3}$/u.test(text);
var romans = [
	...[
		[1e3, "m"],
		[900, "cm"],
		[500, "d"],
		[400, "cd"]
	],
	...[
		[100, "c"],
		[90, "xc"],
		[50, "l"],
		[40, "xl"]
	],
	...[
		[10, "x"],
		[9, "ix"],
		[5, "v"],
		[4, "iv"],
		[1, "i"]
	]
];
/** The greatest number that Word writes in letters or Roman numerals. Others are in digits, so that no mark is endless. */
var highest = 32767;
var isWritten = (number) => Number.isInteger(number) && number > 0 && number <= highest;
/** Writes a number in Roman numerals, in lower case. */
function roman(number) {
	if (!isWritten(number)) return String(number);
	let rest = number;
	let text = "";
	for (const [value, letters] of romans) for (; rest >= value; rest -= value) text += letters;
	return text;
}
/** Writes a number in letters, as word processors do: a … z, aa … zz. */
var letters = (number) => isWritten(number) ? String.fromCharCode(97 + (number - 1) % 26).repeat(Math.ceil(number / 26)) : String(number);

export { bullets as a, roman as i, letters as n, markOf as r, isOpen as t };