/** The module's URL. In a module whose code is inside the page, this is the page's base URL. */
export const moduleAddress: string = import.meta.url;
