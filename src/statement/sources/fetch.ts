import { fault } from '../../utils/errors.js';

/** The maximum duration of a response, in milliseconds, and its maximum size, in bytes. */
const patience = 30_000;
const limit = 5_000_000;

/**
 * Returns the text at a URL. Follows no redirect, which could lead a reader's browser to a server that the page's
 * author has not named. Sends no information about the page.
 * @throws an error that names the problem.
 */
export async function fetchText(href: string, path: string): Promise<string> {
  if (!/^https?:/.test(href)) {
    throw fault(path, 'invalid protocol. Use https: or http:');
  }
  const signal = AbortSignal.timeout(patience);
  let response: Response;
  try {
    // eslint-disable-next-line no-restricted-syntax -- the one request, to an address that the page's author gave
    response = await fetch(href, { redirect: 'error', referrerPolicy: 'no-referrer', signal });
  } catch (error) {
    // A browser does not tell the page which of these is the reason.
    throw fault(
      path,
      `cannot fetch (${(error as Error).message}). Check that the URL responds within 30 s without a redirect. The page's CSP (connect-src) and the other site's CORS headers must allow the request.`,
    );
  }
  const { ok, status, body } = response;
  if (!ok || !body) throw fault(path, `responded with status ${status} instead of 200`);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw fault(path, `incomplete after 30 s (${(error as Error).message})`);
    });
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw fault(path, 'larger than 5 MB');
    }
    text += decoder.decode(value, { stream: true });
  }
}
