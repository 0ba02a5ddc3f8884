import { isServer } from "lit";

// src/server.ts
/** Whether no page is there. Lit's type knows the builds for browsers alone; in those this is a constant. */
var onServer = isServer;
/** No update follows there which would tell of what is wrong. */
var sayOnServer = ({ localName }, faults) => {
	faults.forEach(({ message }) => {
		console.error(`<${localName}> ${message}`);
	});
};

export { onServer, sayOnServer };