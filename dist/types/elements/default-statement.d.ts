/**
 * Whether the browser can run and style the elements. In older browsers (Chrome before 92, Firefox before 101, Safari before
 * 16.4), the fallback content stays.
 */
export declare const canShow: () => boolean;
