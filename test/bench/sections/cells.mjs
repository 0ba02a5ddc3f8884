import { summary, table as tableOf } from '../statistics.mjs';

export const number = (value) =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '';
export const px = (value) => `${number(value)} px`;
export const widths = [360, 1280];

/** In how many loads there was a number, where it was not in all. */
export const some = ({ count, of }, each = 'loads') =>
  count < of ? ` (${count} of ${of} ${each})` : '';

/** A median with the middle half of the rounds. */
export function spread(list, show = number) {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  return `${show(known.median)} (${show(known.low)}–${show(known.high)})${some(known)}`;
}

/** A median alone. */
export const middle = (list, show = number) => {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  return show(known.median) + some(known);
};

/** A ratio, from round to round. */
export const times = (known) => {
  if (!known) return '';
  return known.count ? `${known.median.toFixed(2)} ×${some(known, 'rounds')}` : 'never';
};

export const megabytes = (value) => `${(value / 1e6).toFixed(2)} MB`;

/** A table of numbers, unless it says otherwise. */
export const table = (head, rows, align = '---:') => tableOf(head, rows, align);

export const name = ({ own, title }) => (own ? `**${title}**` : title);

/** What a format of this library is called. */
export const formOf = (peers, form) =>
  peers.find(({ name: one }) => one === form).title.split(', ')[1];

/** How much the content shifts; what shifts in a frame fills less of the window, and is said apart. */
export const shift = ({ top, frames }) =>
  top.toFixed(3) + (frames >= 0.0005 ? `, in frames ${frames.toFixed(3)}` : '');

export const fcp = ({ first }) => first.fcp;
export const last = ({ first }) => first.last;
