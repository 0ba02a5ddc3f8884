/** Filters the names, for component libraries with a text field but no list. */
export function filter(selector) {
  document.querySelectorAll(selector).forEach((input) => {
    input.addEventListener('input', () => {
      for (const item of input.parentElement.querySelectorAll('li')) {
        item.hidden = !item.textContent.toLowerCase().includes(input.value.toLowerCase());
      }
    });
  });
}
