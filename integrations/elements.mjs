import manifest from '../dist/custom-elements.json' with { type: 'json' };

const declared = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

/**
 * The attributes of each element, with `lang`, which every element has. Leaves out attributes without a property, which
 * are for servers that render the element.
 */
export const elements = Object.fromEntries(
  declared.map(({ tagName, attributes = [] }) => [
    tagName,
    [...attributes.filter(({ fieldName }) => fieldName).map(({ name }) => name), 'lang'],
  ]),
);

/**
 * Checks the name of an element, and the names and values of its attributes.
 * @throws an error that names the first problem.
 */
export function check(element, attributes) {
  const names = Object.keys(elements);
  const found = declared.find(({ tagName }) => tagName === element);
  const refuse = (path, kind, value, known) => {
    const problem = `unknown ${kind} ${JSON.stringify(value ?? '')}`;
    throw new Error(`${path}: ${problem}. Known ${kind}s: ${known.join(', ')}.`);
  };
  if (!found) refuse('element', 'element', element, names);
  for (const [name, value] of Object.entries(attributes)) {
    if (!elements[element].includes(name)) {
      refuse(element, 'attribute', name, elements[element]);
    }
    const { type, deprecated } =
      found.attributes.find((attribute) => attribute.name === name) ?? {};
    // On a page, a former name can have another meaning, and then any value.
    const choices = !deprecated && type?.text.match(/(?<=')[^' |]+(?=')/g);
    // An empty value counts as no value.
    if (choices && value && !choices.includes(value)) refuse(name, 'value', value, choices);
    if (/\bnumber\b/.test(type?.text) && !/^\d+$/.test(value)) {
      throw new Error(`${name}: invalid value ${JSON.stringify(value)}. Use a number.`);
    }
  }
}
