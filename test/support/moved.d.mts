/** A rendered node with its position. */
export interface Box {
  node: string;
  place: number[];
}

/** Returns the nodes that have moved, at most two. */
export const moved: (before: Box[], after: Box[]) => string[];
