import morph from '@alpinejs/morph';
import Alpine from 'alpinejs';

Alpine.plugin(morph);
Alpine.start();

// What Livewire changes a page with.
globalThis.own = (place, html) => {
  place.innerHTML = html;
  return (next) => Alpine.morph(place, `<main>${next}</main>`);
};
