import { fill } from '../../src/i18n/format.js';
import type { ThemingData } from '../pages/theming.js';
import { attributeIn } from './live.js';
import type { State } from './state.js';
import { fits, hexOf, standardColor, valueKind } from './values.js';

type Field = HTMLInputElement | HTMLSelectElement;

/** Called after each change of a field. */
export type Changed = () => void;

const rowsOf = (kind: string) => [...document.querySelectorAll<HTMLElement>(`.row[data-${kind}]`)];

const resetIn = (row: HTMLElement) => row.querySelector<HTMLButtonElement>('[data-reset]')!;

/** Isolates code in a text, since its direction can differ. */
const isolated = (code: string) => `\u2068${code}\u2069`;

/** Resolves a colour like the live element, by a probe that inherits the custom properties. */
function shownColor(state: State, standards: Map<string, string>, name: string): string {
  const probe = document.createElement('span');
  const theme = attributeIn(state, 'theme');
  probe.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  const colorOf = (property: string): string =>
    state.properties.get(property) ?? standardColor(standards.get(property) ?? '', colorOf);
  probe.style.color = colorOf(name);
  document.getElementById('shown')!.append(probe);
  const color = hexOf(getComputedStyle(probe).color);
  probe.remove();
  return color;
}

/** Sets up the fields of the custom properties. Returns a function that updates them. */
export function propertyFields(
  state: State,
  { text }: ThemingData,
  changed: Changed,
): { names: Set<string>; update: () => void } {
  const rows = rowsOf('property').map((row) => ({
    row,
    name: row.dataset.property!,
    field: row.querySelector<HTMLInputElement>('[data-value]')!,
    picker: row.querySelector<HTMLInputElement>('[data-picker]'),
    fault: row.querySelector('.fault')!,
  }));
  const standards = new Map(
    rows.map(({ row, name }) => [name, row.querySelector('.quiet code')?.textContent ?? '']),
  );
  const set = (name: string, value: string) => {
    if (value) state.properties.set(name, value);
    else state.properties.delete(name);
  };
  for (const { row, name, field, picker, fault } of rows) {
    const check = (done: boolean) => {
      const value = field.value.trim();
      const fine = !value || fits(name, value);
      // An incomplete value is no fault while the visitor is typing.
      if (fine || done) {
        field.setAttribute('aria-invalid', String(!fine));
        const expected = text.expected[valueKind(name)];
        fault.textContent = fine
          ? ''
          : fill(text.unfit, { name: isolated(name), expected, value: isolated(value) });
      }
      if (fine) set(name, value);
      if (fine || done) changed();
    };
    field.addEventListener('input', () => {
      check(false);
    });
    field.addEventListener('change', () => {
      check(true);
    });
    for (const type of ['input', 'change']) {
      picker?.addEventListener(type, () => {
        field.value = picker.value;
        check(type === 'change');
      });
    }
    resetIn(row).addEventListener('click', () => {
      field.value = '';
      check(true);
      field.focus();
    });
  }
  return {
    names: new Set(standards.keys()),
    update: () => {
      for (const { row, name, field, picker } of rows) {
        const value = state.properties.get(name) ?? '';
        const faulty = field.ariaInvalid === 'true';
        if (field !== document.activeElement && !faulty) field.value = value;
        resetIn(row).hidden = !value && !faulty;
        if (picker && picker !== document.activeElement) {
          picker.value = shownColor(state, standards, name);
        }
      }
    },
  };
}

/** Sets up the fields of the attributes. Returns a function that updates them. */
export function attributeFields(
  state: State,
  changed: Changed,
): { names: Set<string>; update: () => void } {
  const rows = rowsOf('attribute').flatMap((row) => {
    const field = row.querySelector<Field>('[data-value]');
    return field ? [{ row, name: row.dataset.attribute!, field }] : [];
  });
  const set = (name: string, value: string) => {
    state.attributes.delete(name);
    if (attributeIn(state, name) !== value) state.attributes.set(name, value);
    changed();
  };
  for (const { row, name, field } of rows) {
    field.addEventListener('change', () => {
      set(name, field.value.trim());
    });
    resetIn(row).addEventListener('click', () => {
      set(name, '');
      field.focus();
    });
  }
  return {
    names: new Set(rows.map(({ name }) => name)),
    update: () => {
      for (const { row, name, field } of rows) {
        const value = attributeIn(state, name);
        field.value = value;
        resetIn(row).hidden = !value;
      }
    },
  };
}
