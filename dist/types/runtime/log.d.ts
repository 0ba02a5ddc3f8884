/**
 * Logs one message for each cause: a page can hold hundreds of elements with the same fault.
 * @param cause Default: the message itself.
 */
export declare function logOnce(level: 'error' | 'warn', message: string, cause?: string): void;
/** Logs the errors of an element. */
export declare function logFaults(element: string, faults: Error[]): void;
