/** The causes of the messages that are already in the console. */
const logged = new Set<string>();

/** Removes quoted values and URLs from a message, because elements can have different values with the same problem. */
const causeOf = (message: string): string => message.replace(/"[^"]*"|\w+:\/\/\S+/g, '');

/**
 * Logs one message for each cause: a page can hold hundreds of elements with the same fault.
 * @param cause Default: the message itself.
 */
export function logOnce(level: 'error' | 'warn', message: string, cause = message): void {
  if (logged.has(cause)) return;
  // A server runs for months, and messages contain authors' values, so the memory has a limit.
  if (logged.size >= 1000) logged.clear();
  logged.add(cause);
  try {
    if (level === 'warn') console.warn(message);
    else console.error(message);
  } catch {
    // If a page replaces the console, it can throw here. The widget continues.
  }
}

/** Logs the errors of an element. */
export function logFaults(element: string, faults: Error[]): void {
  faults.forEach(({ message }) => {
    const text = `<${element}> ${message}`;
    logOnce('error', text, causeOf(text));
  });
}
