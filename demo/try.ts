/**
 * Runs the empty page of "Try it". It writes the snippet from the builder with document.write, so that its scripts run.
 * Only the builder can frame this page with a snippet.
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
