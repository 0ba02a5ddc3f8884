/** The protocols of the URLs that a statement may link to. */
export const allowedProtocol = /^(?:https?|mailto):/;

/** Returns the URL if a statement may link to it. */
export function allowedUrl(text: string): string | undefined {
  try {
    new URL(text);
  } catch {
    return undefined;
  }
  return allowedProtocol.test(text) ? text : undefined;
}
