/** The tags and class names of the elements, read from the list of classes: this also runs where no TypeScript can be imported. */
import { readFileSync } from 'node:fs';

const classes = readFileSync(new URL('../../src/elements/classes.ts', import.meta.url), 'utf8');

export const elementNames = [...classes.matchAll(/^ {2}'([\w-]+)': \w+,$/gm)].map(([, tag]) => tag);

export const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** The names of the classes by the tags of their elements. */
export const elements = Object.fromEntries(elementNames.map((tag) => [tag, classOf(tag)]));
