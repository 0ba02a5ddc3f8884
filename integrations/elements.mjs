import manifest from '../dist/custom-elements.json' with { type: 'json' };

const declared = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

/**
 * The elements with the attributes that their documentation names, and `lang`, which every element has; without what is
 * for a server that draws the element itself, and no property has.
 */
export const elements = Object.fromEntries(
  declared.map(({ tagName, attributes = [] }) => [
    tagName,
    [...attributes.filter(({ fieldName }) => fieldName).map(({ name }) => name), 'lang'],
  ]),
);

/**
 * Whether an element has these attributes, and they can hold these values.
 * @throws an error that names the first that is not so, and what was expected.
 */
export function check(element, attributes) {
  const names = Object.keys(elements);
  const found = declared.find(({ tagName }) => tagName === element);
  const fault = (path, expected, value) => {
    throw new Error(`${path}: expected ${expected}; found ${JSON.stringify(value ?? '')}`);
  };
  if (!found) fault('element', `one of ${names.join(', ')}`, element);
  for (const [name, value] of Object.entries(attributes)) {
    if (!elements[element].includes(name)) {
      fault(name, `an attribute of ${element}, one of ${elements[element].join(', ')}`, value);
    }
    const { type, deprecated } =
      found.attributes.find((attribute) => attribute.name === name) ?? {};
    // A former name can have a meaning of its own on a page, and any value then.
    const choices = !deprecated && type?.text.match(/'[^']*'/g);
    // An empty one is taken for none.
    if (choices && value && !choices.includes(`'${value}'`)) {
      fault(name, `one of ${choices.join(', ')}`, value);
    }
    if (/\bnumber\b/.test(type?.text) && !/^\d+$/.test(value)) fault(name, 'a number', value);
  }
}
