import { morphChildren } from '@hotwired/turbo';

globalThis.own = (place, html) => {
  place.innerHTML = html;
  return (next) => {
    const changed = document.createElement('main');
    changed.innerHTML = next;
    morphChildren(place, changed);
  };
};
