import { createApp, h, nextTick, shallowRef } from 'vue';

const blocksOf = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map(({ localName, attributes, innerHTML, id }) =>
    h(localName, {
      ...Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      ...{ key: id, innerHTML },
    }),
  );
};

globalThis.own = (place, html) => {
  const shown = shallowRef(html);
  createApp({ setup: () => () => blocksOf(shown.value) }).mount(place);
  return async (next) => {
    shown.value = next;
    await nextTick();
  };
};
