/** Lets visitors see the widgets of the gallery in each preset, theme, width and language. */
import '../styles/index.css';
import { revealFocus } from '../reveal-focus.js';

const form = document.querySelector<HTMLFormElement>('.looks')!;

function show(): void {
  const chosen = new FormData(form);
  // A section has the name of its element as its id.
  for (const section of document.querySelectorAll('.shown')) {
    const widget = section.querySelector(section.id)!;
    for (const name of ['preset', 'theme', 'lang']) {
      const value = chosen.get(name) as string;
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
  }
  const { dataset } = document.querySelector<HTMLElement>('.gallery')!;
  for (const name of ['theme', 'width']) dataset[name] = chosen.get(name) as string;
}

revealFocus(document.querySelector('.gallery')!);
form.addEventListener('change', show);
// A visitor can have chosen before, and browsers keep the choices of one who comes back.
addEventListener('pageshow', show);
