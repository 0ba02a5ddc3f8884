/** What is pictured: the HTML of an element, the width of the page, and its media features. */
export const pages = {
  figures: {
    html: '<coup-stats figures="killed displaced" actions="cite share"></coup-stats>',
    width: 360,
  },
  'figures-list': {
    html: '<coup-stats layout="list" figures="killed displaced" preset="plain"></coup-stats>',
    width: 700,
  },
  'figures-scale': {
    html: '<coup-stats layout="scale" figures="detained displaced" preset="compact"></coup-stats>',
    width: 360,
  },
  'figures-scale-dark': {
    html: '<coup-stats layout="scale" figures="killed displaced" theme="dark"></coup-stats>',
    width: 700,
  },
  'figures-scale-print': {
    html: '<coup-stats layout="scale" figures="killed displaced" actions="cite"></coup-stats>',
    width: 700,
    media: { media: 'print' },
  },
  'figures-scale-forced-colours': {
    html: '<coup-stats layout="scale" figures="killed detained"></coup-stats>',
    width: 360,
    media: { forcedColors: 'active' },
  },
  'dates-axis': {
    html: '<justice-timeline layout="axis" from="2024-11"></justice-timeline>',
    width: 360,
  },
  'dates-axis-burmese': {
    html: '<justice-timeline layout="axis" until="2021" lang="my"></justice-timeline>',
    width: 760,
  },
  'dates-axis-arabic': {
    html: '<justice-timeline layout="axis" from="2021" lang="ar"></justice-timeline>',
    width: 760,
  },
  'dates-axis-forced-colours': {
    html: '<justice-timeline layout="axis" from="2025"></justice-timeline>',
    width: 760,
    media: { forcedColors: 'active' },
  },
  dates: {
    html: '<justice-timeline from="2024-11" preset="compact"></justice-timeline>',
    width: 360,
  },
  demand: { html: '<demand-card demand="decisive-action"></demand-card>', width: 360 },
  demands: { html: '<demand-list to="world icc-prosecutor"></demand-list>', width: 700 },
  quotation: {
    html: '<statement-quote sentence="p2s1" theme="dark"></statement-quote>',
    width: 700,
  },
  signatories: {
    html: '<signatory-list limit="4" highlight="Karen Human Rights Group"></signatory-list>',
    width: 360,
  },
};
