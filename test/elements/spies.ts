/** Counts calls and reads of scripts until a test ends. */

const undo: (() => void)[] = [];

afterEach(() => {
  undo.splice(0).forEach((put) => {
    put();
  });
});

/** Replaces a property until the test ends. */
export function replace(object: object, name: string, property: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { ...before, ...property });
  undo.push(() => {
    Object.defineProperty(object, name, before);
  });
}

/** Records the names of called functions and classes. */
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

/** The objects with functions that create or use a formatter, and the names of these functions. */
const formatting: [object, string[]][] = [
  [Intl, ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules', 'Collator', 'Segmenter']],
  ...[Number, BigInt, Date, Array, String].map(({ prototype }): [object, string[]] => [
    prototype,
    Object.getOwnPropertyNames(prototype).filter((name) => /locale[A-Z]/i.test(name)),
  ]),
];

/** Records the creation and the hidden use of formatters. */
export const formatters = (): string[][] =>
  formatting.map(([object, names]) => calls(object, names));

/** Records reads that force a layout. */
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
