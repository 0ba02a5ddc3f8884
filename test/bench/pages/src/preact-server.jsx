import { render } from 'preact-render-to-string';
import { widgets } from './widgets.jsx';

/** A widget as HTML, for the page that is hydrated. */
export function markup(widget) {
  const Widget = widgets[widget];
  return render(<Widget />);
}
