// src/runtime/log.ts
/** The causes of the messages that are already in the console. */
var logged = /* @__PURE__ */ new Set();
/** Removes quoted values and URLs from a message, because elements can have different values with the same problem. */
var causeOf = (message) => message.replace(/"[^"]*"|\w+:\/\/\S+/g, "");
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
/** Logs the errors of an element. */
function logFaults(element, faults) {
	faults.forEach(({ message }) => {
		const text = `<${element}> ${message}`;
		logOnce("error", text, causeOf(text));
	});
}

export { logFaults, logOnce };