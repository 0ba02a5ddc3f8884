// src/runtime/log.ts
/** The causes of the messages that the console already has. */
var logged = /* @__PURE__ */ new Set();
/** The elements of a page may each have another id, URL or value that is wrong in the same way. */
var causeOf = (message) => message.replace(/^(.*); found .*$/, "$1").replace(/"[^"]*"|\w+:\/\/\S+/g, "");
/**
* Logs one message for each cause: a page can hold hundreds of elements with the same fault.
* @param cause Default: the message itself.
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

export { causeOf, logOnce };