/** An older browser (Safari before 16.4) could not style the elements: there the fallback content stays. */
export declare const canStyle: () => boolean;
