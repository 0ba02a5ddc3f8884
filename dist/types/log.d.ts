/** Logs a message once: a page can hold hundreds of elements with the same fault. */
export declare function logOnce(level: 'error' | 'warn', message: string): void;
