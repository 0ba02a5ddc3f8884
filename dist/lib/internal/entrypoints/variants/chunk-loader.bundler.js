// src/entrypoints/variants/chunk-loader.bundler.ts
/**
* Replaces `runtime/chunk-loader.ts` in the build for npm. An app's bundler follows these imports and bundles the
* files.
*/
var locales = /* #__PURE__ */ Object.assign({
	"../../i18n/locales/ar.ts": () => import("../../i18n/locales/ar.js"),
	"../../i18n/locales/bn.ts": () => import("../../i18n/locales/bn.js"),
	"../../i18n/locales/es.ts": () => import("../../i18n/locales/es.js"),
	"../../i18n/locales/fr.ts": () => import("../../i18n/locales/fr.js"),
	"../../i18n/locales/ja.ts": () => import("../../i18n/locales/ja.js"),
	"../../i18n/locales/my.ts": () => import("../../i18n/locales/my.js"),
	"../../i18n/locales/th.ts": () => import("../../i18n/locales/th.js")
});
var files = {
	"actions.js": () => import("../../actions/actions.js"),
	"custom-statement.js": () => import("../../statement/sources/custom-statement.js")
};
/** The URL of the module in the snippet of the `embed` action. In an app, the module has no URL of its own. */
var moduleUrl = "statement-widgets.js";
/** An app has no URL of the module, and so no options. */
var options = new URLSearchParams();
var secondSet = "call define('acme')";
var load = (path) => (files[path] ?? locales[`../../i18n/${path.replace(".js", ".ts")}`])();

export { load, moduleUrl, options, secondSet };