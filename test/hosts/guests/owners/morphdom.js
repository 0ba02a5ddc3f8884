import morphdom from 'morphdom';

globalThis.own = (place, html) => {
  place.innerHTML = html;
  return (next) => morphdom(place, `<main>${next}</main>`);
};
