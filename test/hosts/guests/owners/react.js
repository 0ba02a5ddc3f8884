import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

let set;

/** Quotations with tags from React and HTML content, as from a content management system. */
function Quotations({ first }) {
  const [blocks, setBlocks] = useState(first);
  set = setBlocks;
  return blocks.map(({ tag, attributes: { class: className, ...attributes }, html }, key) =>
    createElement(tag, {
      ...{ ...attributes, className, key: attributes.id ?? key },
      dangerouslySetInnerHTML: { __html: html },
    }),
  );
}

const blocksOf = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map(({ localName, attributes, innerHTML }) => ({
    tag: localName,
    attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    html: innerHTML,
  }));
};

const update = (next) => flushSync(() => set(blocksOf(next)));

globalThis.own = (place, html) => {
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Quotations, { first: blocksOf(html) })));
  return update;
};

/** Hydrates server-rendered nodes. */
globalThis.hydrate = (place, html) => {
  flushSync(() => {
    hydrateRoot(place, createElement(Quotations, { first: blocksOf(html) }), {
      onRecoverableError: (error) => globalThis.errors.push(String(error)),
    });
  });
  return update;
};
