// src/npm/beside.ts
/**
* Takes the place of `../beside.ts` in the build for npm: an app's bundler follows these imports, and the files are
* then the app's own.
*/
var files = /* #__PURE__ */ Object.assign({
	"../actions.ts": () => import("../actions.js"),
	"../locales/ar.ts": () => import("../locales/ar.js"),
	"../locales/bn.ts": () => import("../locales/bn.js"),
	"../locales/es.ts": () => import("../locales/es.js"),
	"../locales/fr.ts": () => import("../locales/fr.js"),
	"../locales/ja.ts": () => import("../locales/ja.js"),
	"../locales/my.ts": () => import("../locales/my.js"),
	"../locales/th.ts": () => import("../locales/th.js"),
	"../own.ts": () => import("../own.js")
});
/** What the snippet of the `embed` action loads: the module by its name, since no address of the app's is that of it. */
var moduleUrl = "statement-widgets.js";
/** An app has no address of the module that could say anything. */
var options = new URLSearchParams();
var secondSet = "call define('acme')";
var load = (path) => files[`../${path.replace(".js", ".ts")}`]();

export { load, moduleUrl, options, secondSet };