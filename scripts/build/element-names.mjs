/** Reads tags and class names from the list of classes, for scripts that cannot import TypeScript. */
import { readFileSync } from 'node:fs';

const classes = readFileSync(new URL('../../src/elements/classes.ts', import.meta.url), 'utf8');

export const elementNames = [...classes.matchAll(/^ {2}'([\w-]+)': \w+,$/gm)].map(([, tag]) => tag);

export const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Class names by tag. */
export const elements = Object.fromEntries(elementNames.map((tag) => [tag, classOf(tag)]));
