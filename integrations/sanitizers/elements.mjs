import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import { content } from './content.mjs';

/** The elements with the attributes that their documentation names, and `lang`, which every element has. */
export const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [
      tagName,
      [...attributes.map(({ name }) => name), 'lang'],
    ]),
);

/** Elements and content: each name with its attributes. */
export const allowed = { ...elements, ...content };

/** A list with what it does not have yet. */
export const union = (list = [], more) => [...new Set([...list, ...more])];
