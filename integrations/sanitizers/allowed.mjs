import { elements } from '../elements.mjs';
import { content } from './content.mjs';

/** Elements and content: each name with its attributes. */
export const allowed = { ...elements, ...content };

/** A list with what it does not have yet. */
export const union = (list = [], more) => [...new Set([...list, ...more])];
