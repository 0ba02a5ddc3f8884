// src/runtime/chunk-manifest.ts
/**
* The files beside the module that load when they are needed, by their paths from it, each with the hash that it
* must have (Subresource Integrity). The build puts the hashes in; where there is none, nothing is compared.
*/
var files = {
	"actions.js": "",
	"custom-statement.js": "",
	"locales/ar.js": "",
	"locales/bn.js": "",
	"locales/es.js": "",
	"locales/fr.js": "",
	"locales/ja.js": "",
	"locales/my.js": "",
	"locales/th.js": ""
};

export { files };