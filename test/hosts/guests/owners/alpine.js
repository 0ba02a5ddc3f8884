import morph from '@alpinejs/morph';
import Alpine from 'alpinejs';

Alpine.plugin(morph);
Alpine.start();

// Livewire changes pages with it.
globalThis.own = (place, html) => {
  place.innerHTML = html;
  return (next) => Alpine.morph(place, `<main>${next}</main>`);
};
