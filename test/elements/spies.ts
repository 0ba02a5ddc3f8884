/** What scripts call and read, counted until a test ends. */

const undo: (() => void)[] = [];

afterEach(() => {
  undo.splice(0).forEach((put) => {
    put();
  });
});

/** Puts another property in the place of one until the test ends. */
export function replace(object: object, name: string, property: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { ...before, ...property });
  undo.push(() => {
    Object.defineProperty(object, name, before);
  });
}

/** The names of functions and classes that are called, as often as they are. */
export function calls(object: object, names: string[]): string[] {
  const called: string[] = [];
  names.forEach((name) => {
    const original = Object.getOwnPropertyDescriptor(object, name)?.value as () => unknown;
    const value = new Proxy(original, {
      apply(target, self, values) {
        called.push(name);
        return Reflect.apply(target, self, values) as unknown;
      },
      construct(target, values, newTarget) {
        called.push(name);
        return Reflect.construct(target, values, newTarget) as object;
      },
    });
    replace(object, name, { value });
  });
  return called;
}

/** Each object whose functions make a formatter, or use a hidden one, with the names of these. */
const formatting: [object, string[]][] = [
  [Intl, ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules', 'Collator', 'Segmenter']],
  ...[Number, BigInt, Date, Array, String].map(({ prototype }): [object, string[]] => [
    prototype,
    Object.getOwnPropertyNames(prototype).filter((name) => /locale[A-Z]/i.test(name)),
  ]),
];

/** The formatters that are made, and what is formatted by a hidden one; each list grows as they are. */
export const formatters = (): string[][] =>
  formatting.map(([object, names]) => calls(object, names));

/** What a script reads that makes the browser lay out the page at once, as often as it does. */
export function layouts(): string[] {
  const read: string[] = [];
  const spied =
    /^(offset|client|scroll|page[XY])|^(inner|outer)(Text|Width|Height)$|Rects?$|FromPoint$|^checkVisibility$/;
  const prototypes = [Element, HTMLElement, Range, Document].map(({ prototype }) => prototype);
  for (const object of [...prototypes, window]) {
    Object.entries(Object.getOwnPropertyDescriptors(object)).forEach(([name, property]) => {
      if (!spied.test(name)) return;
      const { get, value } = property as { get?: () => unknown; value?: () => unknown };
      const spy = (original: () => unknown) =>
        function (this: unknown, ...values: []) {
          read.push(name);
          return original.apply(this, values);
        };
      replace(object, name, get ? { get: spy(get) } : { value: spy(value!) });
    });
  }
  const called = calls(window, ['getComputedStyle']);
  return new Proxy(read, { get: (_, key) => Reflect.get([...read, ...called], key) as unknown });
}
