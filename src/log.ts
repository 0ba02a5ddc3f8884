/** The messages that the console already has. */
const logged = new Set<string>();

/** Logs a message once: a page can hold hundreds of elements with the same fault. */
export function logOnce(level: 'error' | 'warn', message: string): void {
  if (logged.has(message)) return;
  // A server draws pages for months, and messages name what authors wrote: it does not keep them all.
  if (logged.size >= 1000) logged.clear();
  logged.add(message);
  try {
    if (level === 'warn') console.warn(message);
    else console.error(message);
  } catch {
    // A page that replaces the console may throw there. The widget goes on.
  }
}
