import { load } from "../entrypoints/variants/chunk-loader.bundler.js";
import { logOnce } from "./log.js";
import { occasions, pageChanged } from "./page.js";
import { isWorthRetrying } from "./retry.js";

// src/runtime/lazy-file.ts
var lazyFiles = /* @__PURE__ */ new Map();
/** Returns the file at a path from the module. Returns the same object each time. */
function lazyFile(path) {
	const file = lazyFiles.get(path) ?? { path };
	lazyFiles.set(path, file);
	return file;
}
/** Requests a file, once for all callers. Logs the first failure of each cause. */
function request(file) {
	if (file.content) return Promise.resolve(file.content);
	if (file.pending) return file.pending;
	const tries = (file.failure?.tries ?? 0) + 1;
	return file.pending = load(file.path, tries).then((content) => file.content = content, (error) => {
		file.failure = {
			...occasions,
			tries,
			error
		};
		file.pending = void 0;
		logOnce("warn", error.message);
		throw error;
	});
}
/**
* Returns the content of a file, or the reason why it failed to load, or neither while it loads. Requests the file if
* nothing has, and again after a failure if there is an occasion. The elements of the page render again with the
* outcome.
*/
function present(file) {
	const { content, pending, failure } = file;
	if (content || pending) return { content };
	if (failure && !isWorthRetrying(failure, occasions)) return { error: failure.error };
	request(file).then(pageChanged, pageChanged);
	return {};
}

export { lazyFile, present, request };