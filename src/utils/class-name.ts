/** Returns the name of an element's class: `CoupStats` for `coup-stats`. */
export const classOf = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
