import { html, nothing, svg, type TemplateResult } from 'lit';
import { type AxisView, perYear, type Span, spanOf } from './axis.view.js';

/** Renders the years, and the label of the line at the day of issue. Where there is room, the lines are behind all events. */
export const axisTemplate = (axis: AxisView): TemplateResult =>
  html`<div part="axis" aria-hidden="true">
    ${axis.asOf ? html`<small part="issued" lang=${axis.language}>${axis.asOf}</small>` : nothing}
    <p part="years" lang=${axis.language}>
      ${axis.steps.map(({ label }) => html`<small>${label}</small>`)}
    </p>
    ${drawing(axis, nothing)}
  </div>`;

/** Renders the axis with the date of an event. */
export function trackTemplate(axis: AxisView, date: string): TemplateResult {
  const { x, width } = placeOf(spanOf(date), axis);
  // A short period needs a stroke to be seen: a day in some years, or a month in a century.
  const length = width < placeOf(axis.shown, axis).width / 200 ? 'short' : 'long';
  return drawing(
    axis,
    // The minifier would drop the end of a tag that ends itself.
    svg`<rect class="event ${length}" x=${x} width=${width} height=".75" y=".25"></rect>`,
  );
}

/** Renders the years as lines, the time after the day of issue as an area, and that day as a line. */
function drawing(axis: AxisView, event: unknown): TemplateResult {
  const { whole, shown, step } = axis;
  const { width: total } = placeOf(whole, axis);
  const part = placeOf(shown, axis);
  const issue = placeOf(axis.issue, axis);
  const ahead = placeOf({ start: axis.issue.end, end: whole.end }, axis);
  const lines = [];
  for (let x = 0; x <= total; x += step * perYear) lines.push(`M${x} 0V1`);
  return html`<svg
    part="track"
    viewBox="${part.x} 0 ${part.width} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="ahead" x=${ahead.x} width=${ahead.width} height="1" />
    <path d=${lines.join('')} />
    <path d="M0 1H${total}" />
    <rect class="issue" x=${issue.x} width=${issue.width} height="1" />
    ${event}
  </svg>`;
}

/** Returns the position of a period from the start of the whole axis. */
const placeOf = ({ start, end }: Span, { whole }: AxisView) => ({
  x: Math.round((start - whole.start) * perYear),
  width: Math.round((end - start) * perYear),
});
