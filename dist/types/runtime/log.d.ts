/** Removes quoted values and URLs from a message, because elements can have different values with the same problem. */
export declare const causeOf: (message: string) => string;
/**
 * Logs one message for each cause: a page can hold hundreds of elements with the same fault.
 * @param cause Default: the message itself.
 */
export declare function logOnce(level: 'error' | 'warn', message: string, cause?: string): void;
