import { render } from 'preact-render-to-string';
import { widgets } from './widgets.jsx';

/** Renders a widget as HTML for hydration. */
export function markup(widget) {
  const Widget = widgets[widget];
  return render(<Widget />);
}
