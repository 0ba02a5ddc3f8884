/**
 * The empty page of "Try it": it holds what the builder hands it, written as if it had been pasted, so that its scripts
 * run. It is served by the site itself and nobody but the builder can frame it with lines of their own.
 */
addEventListener('message', ({ data, origin, source }: MessageEvent<{ lines?: unknown }>) => {
  if (origin !== location.origin || source !== parent || typeof data.lines !== 'string') return;
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- scripts run only in what is written
  document.write(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>An empty page</title><body style="font-family: system-ui, sans-serif">${data.lines}`,
  );
  document.close();
});
parent.postMessage({ type: 'try-ready' }, location.origin);
