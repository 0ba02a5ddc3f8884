import { createRoot } from 'react-dom/client';
import '../widget.css';
import { widgets } from './widgets.jsx';

document.querySelectorAll('[data-widget]').forEach((place) => {
  const Widget = widgets[place.dataset.widget];
  createRoot(place).render(<Widget />);
});
