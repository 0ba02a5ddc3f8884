import { summary, table as tableOf } from '../statistics.mjs';

export const number = (value) =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '';
export const px = (value) => `${number(value)} px`;
export const widths = [360, 1280];

/** Returns the number of successful loads if some failed. */
export const some = ({ count, of }, each = 'loads') =>
  count < of ? ` (${count} of ${of} ${each})` : '';

/** Formats a median with the middle half of the rounds. */
export function spread(list, show = number) {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  return `${show(known.median)} (${show(known.low)}–${show(known.high)})${some(known)}`;
}

/** Formats a median. */
export const middle = (list, show = number) => {
  const known = summary(list);
  if (!known) return list.length ? 'never' : '';
  return show(known.median) + some(known);
};

/** Formats a ratio with its range over the rounds. */
export const times = (known) => {
  if (!known) return '';
  return known.count ? `${known.median.toFixed(2)} ×${some(known, 'rounds')}` : 'never';
};

export const megabytes = (value) => `${(value / 1e6).toFixed(2)} MB`;

/** Returns a table with right-aligned numbers by default. */
export const table = (head, rows, align = '---:') => tableOf(head, rows, align);

export const name = ({ own, title }) => (own ? `**${title}**` : title);

/** Returns the label of a format of this library. */
export const formOf = (peers, form) =>
  peers.find(({ name: one }) => one === form).title.split(', ')[1];

/** Formats the layout shift. Reports shifts in iframes separately, since they fill less of the window. */
export const shift = ({ top, frames }) =>
  top.toFixed(3) + (frames >= 0.0005 ? `, in frames ${frames.toFixed(3)}` : '');

export const fcp = ({ first }) => first.fcp;
export const last = ({ first }) => first.last;
