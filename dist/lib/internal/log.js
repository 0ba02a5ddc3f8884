// src/log.ts
/** The messages that the console already has. */
var logged = /* @__PURE__ */ new Set();
/** Logs a message once: a page can hold hundreds of elements with the same fault. */
function logOnce(level, message) {
	if (logged.has(message)) return;
	if (logged.size >= 1e3) logged.clear();
	logged.add(message);
	try {
		if (level === "warn") console.warn(message);
		else console.error(message);
	} catch {}
}

export { logOnce };