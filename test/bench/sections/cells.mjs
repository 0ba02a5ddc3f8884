import { summary, table as tableOf } from '../statistics.mjs';

export const number = (value) =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '';
export const px = (value) => `${number(value)} px`;
export const widths = [360, 1280];

/** A median with the middle half of the rounds, and in how many there was one where it was not in all. */
export function spread(list, show = number) {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  const { median, low, high, count, of } = known;
  const some = count < of ? `, ${count} of ${of} rounds` : '';
  return `${show(median)} (${show(low)}–${show(high)})${some}`;
}

/** A median alone. */
export const middle = (list, show = number) => {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  const { median, count, of } = known;
  return show(median) + (count < of ? ` (${count} of ${of} rounds)` : '');
};

export const times = (result) => (result ? `${result.median.toFixed(2)} ×` : '');
export const megabytes = (value) => `${(value / 1e6).toFixed(2)} MB`;

/** A table of numbers, unless it says otherwise. */
export const table = (head, rows, align = '---:') => tableOf(head, rows, align);

export const name = ({ own, title }) => (own ? `**${title}**` : title);

/** What a form of this library is called after its name. */
export const formOf = (peers, form) =>
  peers.find(({ name: one }) => one === form).title.split(', ')[1];

/** How much the content shifts; what shifts in a frame fills less of the window, and is said apart. */
export const shift = ({ top, frames }) =>
  top.toFixed(3) + (frames >= 0.0005 ? `, in frames ${frames.toFixed(3)}` : '');

export const fcp = ({ first }) => first.fcp;
export const last = ({ first }) => first.last;
