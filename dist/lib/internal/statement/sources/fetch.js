import { fault } from "../../utils/errors.js";

// src/statement/sources/fetch.ts
/** The maximum duration of a response, in milliseconds, and its maximum size, in bytes. */
var patience = 3e4;
var limit = 5e6;
/**
* Returns the text at a URL. Follows no redirect, which could lead a reader's browser to a server that the page's
* author has not named. Sends no information about the page.
* @throws an error that names the problem.
*/
async function fetchText(href, path) {
	if (!/^https?:/.test(href)) throw fault(path, "invalid protocol. Use https: or http:");
	const signal = AbortSignal.timeout(patience);
	let response;
	try {
		response = await fetch(href, {
			redirect: "error",
			referrerPolicy: "no-referrer",
			signal
		});
	} catch (error) {
		throw fault(path, `cannot fetch (${error.message}). Check that the URL responds within 30 s without a redirect. The page's CSP (connect-src) and the other site's CORS headers must allow the request.`);
	}
	const { ok, status, body } = response;
	if (!ok || !body) throw fault(path, `responded with status ${status} instead of 200`);
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let length = 0;;) {
		const { done, value } = await reader.read().catch((error) => {
			throw fault(path, `incomplete after 30 s (${error.message})`);
		});
		if (done) return text + decoder.decode();
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			throw fault(path, "larger than 5 MB");
		}
		text += decoder.decode(value, { stream: true });
	}
}

export { fetchText };