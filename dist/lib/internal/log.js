// src/log.ts
/** The causes that the console already has a message of. */
var logged = /* @__PURE__ */ new Set();
/**
* Logs the first message of each cause: a page can hold hundreds of elements with the same fault.
* @param cause Default: the message.
*/
function logOnce(level, message, cause = message) {
	if (logged.has(cause)) return;
	if (logged.size >= 1e3) logged.clear();
	logged.add(cause);
	try {
		if (level === "warn") console.warn(message);
		else console.error(message);
	} catch {}
}

export { logOnce };