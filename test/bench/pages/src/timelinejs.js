/* global TL, steps */

const date = ({ datetime }) => {
  const [year, month, day] = datetime.split('-');
  return { year, month, day };
};

new TL.Timeline(
  'timeline',
  {
    events: steps.list.map(({ dates: [start, end], heading, text }) => ({
      start_date: date(start),
      ...(end ? { end_date: date(end) } : {}),
      text: { headline: heading, text },
    })),
  },
  // Its fonts would load from another company's servers.
  { font: null, script_path: new URL('/assets/timelinejs/js/', location).href },
);
