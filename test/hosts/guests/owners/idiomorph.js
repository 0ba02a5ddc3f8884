import { Idiomorph } from 'idiomorph';

globalThis.own = (place, html) => {
  place.innerHTML = html;
  return (next) => Idiomorph.morph(place, next, { morphStyle: 'innerHTML' });
};
