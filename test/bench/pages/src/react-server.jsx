import { renderToString } from 'react-dom/server';
import { widgets } from './widgets.jsx';

/** A widget as HTML, for the page that is hydrated. */
export function markup(widget) {
  const Widget = widgets[widget];
  return renderToString(<Widget />);
}
