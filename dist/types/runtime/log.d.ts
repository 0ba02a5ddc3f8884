/** The elements of a page may each have another id, URL or value that is wrong in the same way. */
export declare const causeOf: (message: string) => string;
/**
 * Logs one message for each cause: a page can hold hundreds of elements with the same fault.
 * @param cause Default: the message itself.
 */
export declare function logOnce(level: 'error' | 'warn', message: string, cause?: string): void;
