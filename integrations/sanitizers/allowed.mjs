import { elements } from '../elements.mjs';
import { content } from './content.mjs';

/** Elements and content, with the attributes of each. */
export const allowed = { ...elements, ...content };

/** Adds missing items to a list. */
export const union = (list = [], more) => [...new Set([...list, ...more])];
