import { readdirSync } from 'node:fs';

/** The elements by their tags, with the names of their classes: what they share is in files without a hyphen. */
export const elements: Record<string, string> = Object.fromEntries(
  readdirSync('src/elements')
    .map((file) => /^([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file)?.[1])
    .filter((tag) => tag !== undefined)
    .map((tag) => [tag, tag.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())]),
);
