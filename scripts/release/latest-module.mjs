/**
 * Makes the module load its lazy files from its own version's folder, since the files next to `latest/` will change.
 */
export function latestModule(module, version) {
  const [before, after, more] = module.toString().split('import.meta.url');
  if (after === undefined || more !== undefined)
    throw new Error('statement-widgets.js must contain import.meta.url once');
  // An inlined module has the URL of its page, so it stays unchanged.
  const own = `import.meta.url.replace(/([^/]\\/)[^/]+(?=\\/statement-widgets\\.js)/,"$1versions/${version}")`;
  return Buffer.from(before + own + after);
}
