import { hydrate } from 'preact';
import '../widget.css';
import { widgets } from './widgets.jsx';

document.querySelectorAll('[data-widget]').forEach((place) => {
  const Widget = widgets[place.dataset.widget];
  hydrate(<Widget />, place);
});
