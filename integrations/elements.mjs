import manifest from '../dist/custom-elements.json' with { type: 'json' };

/**
 * The attributes of each element, with `lang`, which every element has. Leaves out attributes without a property, which
 * are for servers that render the element.
 */
export const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [
      tagName,
      [...attributes.filter(({ fieldName }) => fieldName).map(({ name }) => name), 'lang'],
    ]),
);

/**
 * Checks the name of an element, and the names of its attributes.
 * @throws an error that names the first problem.
 */
export function check(element, attributes) {
  const refuse = (path, kind, value, known) => {
    const problem = `unknown ${kind} ${JSON.stringify(value ?? '')}`;
    throw new Error(`${path}: ${problem}. Known ${kind}s: ${known.join(', ')}.`);
  };
  const names = Object.keys(elements);
  if (!names.includes(element)) refuse('element', 'element', element, names);
  const known = elements[element];
  for (const name of Object.keys(attributes)) {
    if (!known.includes(name)) refuse(element, 'attribute', name, known);
  }
}
