/** Data about the built library for the build of the site. */
export interface Library {
  version: string;
  /** The sizes of the downloads in bytes: the zip file with the files, and the WordPress plugin. */
  sizes: { files: number; plugin: number };
  /** Whether this version is released. CDNs have only released versions. */
  released: boolean;
  /** The `integrity` of the module. */
  integrity: string;
  /** The `integrity` of `embed-parent.js`. */
  parentIntegrity: string;
}
