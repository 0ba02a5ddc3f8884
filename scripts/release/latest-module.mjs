/**
 * The module, at an address other than its own version's: it takes the files beside it from there, since those that
 * replace them at this address one day would not be the files that it was built with.
 */
export function latestModule(module, version) {
  const [before, after, more] = module.toString().split('import.meta.url');
  if (after === undefined || more !== undefined)
    throw new Error('statement-widgets.js must contain import.meta.url once');
  // Inlined into a page, it has the page's URL, which stays as it is.
  const own = `import.meta.url.replace(/([^/]\\/)[^/]+(?=\\/statement-widgets\\.js)/,"$1versions/${version}")`;
  return Buffer.from(before + own + after);
}
