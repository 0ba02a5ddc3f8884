/** Whether the browser can style the elements. In older browsers (Safari before 16.4), the fallback content stays. */
export declare const canStyle: () => boolean;
