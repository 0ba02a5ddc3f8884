export const definitions: Record<'__VERSION__' | '__DRAWING__', string>;

/** The paths of the files with all that changes the HTML of a rendered element. */
export const drawing: string[];
