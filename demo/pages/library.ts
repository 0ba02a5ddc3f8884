/** What is known of the built library when the site is built. */
export interface Library {
  version: string;
  /** Whether this version is on a CDN. */
  published: boolean;
  /** The `integrity` of the module. */
  integrity: string;
  /** The same of `embed-parent.js`. */
  parentIntegrity: string;
}
