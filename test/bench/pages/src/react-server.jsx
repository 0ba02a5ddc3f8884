import { renderToString } from 'react-dom/server';
import { widgets } from './widgets.jsx';

/** Renders a widget as HTML for hydration. */
export function markup(widget) {
  const Widget = widgets[widget];
  return renderToString(<Widget />);
}
