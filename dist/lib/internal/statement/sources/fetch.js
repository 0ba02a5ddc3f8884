import { fault } from "../../utils/errors.js";

// src/statement/sources/fetch.ts
/** How long an answer may take, in milliseconds, and how long it may be, in bytes. */
var patience = 3e4;
var limit = 5e6;
/**
* The text at an address. No redirect is followed, since it could lead a reader's browser to a server that the
* page's author has not named, and nothing is told of the page.
* @throws an error that says what was found instead.
*/
async function fetchText(href, path) {
	if (!/^https?:/.test(href)) throw fault(path, "an address that begins with https: or http:", href);
	const signal = AbortSignal.timeout(patience);
	let response;
	try {
		response = await fetch(href, {
			redirect: "error",
			referrerPolicy: "no-referrer",
			signal
		});
	} catch (error) {
		throw fault(path, "an answer without a redirect within 30 s, which the page's policy (CSP connect-src) and, on another site, that site (CORS) allow", error.message);
	}
	const { ok, status, body } = response;
	if (!ok || !body) throw fault(path, "an answer with status 200", status);
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let length = 0;;) {
		const { done, value } = await reader.read().catch((error) => {
			throw fault(path, "a whole answer within 30 s", error.message);
		});
		if (done) return text + decoder.decode();
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			throw fault(path, "no more than 5 MB", "more");
		}
		text += decoder.decode(value, { stream: true });
	}
}

export { fetchText };