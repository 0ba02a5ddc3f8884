import { fault } from '../../utils/errors.js';

/** How long an answer may take, in milliseconds, and how long it may be, in bytes. */
const patience = 30_000;
const limit = 5_000_000;

/**
 * The text at an address. No redirect is followed, since it could lead a reader's browser to a server that the
 * page's author has not named, and nothing is told of the page.
 * @throws an error that says what was found instead.
 */
export async function fetchText(href: string, path: string): Promise<string> {
  if (!/^https?:/.test(href)) {
    throw fault(path, 'an address that begins with https: or http:', href);
  }
  const signal = AbortSignal.timeout(patience);
  let response: Response;
  try {
    // eslint-disable-next-line no-restricted-syntax -- the one request, to an address that the page's author gave
    response = await fetch(href, { redirect: 'error', referrerPolicy: 'no-referrer', signal });
  } catch (error) {
    // A browser does not tell a page which of these it was.
    throw fault(
      path,
      "an answer without a redirect within 30 s, which the page's policy (CSP connect-src) and, on another site, that site (CORS) allow",
      (error as Error).message,
    );
  }
  const { ok, status, body } = response;
  if (!ok || !body) throw fault(path, 'an answer with status 200', status);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw fault(path, 'a whole answer within 30 s', (error as Error).message);
    });
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw fault(path, 'no more than 5 MB', 'more');
    }
    text += decoder.decode(value, { stream: true });
  }
}
