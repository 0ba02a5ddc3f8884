/** The module's URL. For a module inside the page, this is the page's base URL. */
export const moduleAddress: string = import.meta.url;
