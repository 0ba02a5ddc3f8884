/** A node that is drawn, and where. */
export interface Box {
  node: string;
  place: number[];
}

/** What is drawn elsewhere than before, at most two of them. */
export const moved: (before: Box[], after: Box[]) => string[];
